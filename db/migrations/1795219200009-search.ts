import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is compared as another character, as `searchText` of the domain had it when this was written. */
const KATAKANA =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ';
const HIRAGANA =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ';
const VARIANTS =
  '髙﨑邊邉齋齊斎濵濱嶋嶌德桒槗栁瀨廣澤國眞惠櫻條藏來曾萬壽榮禮與豐關圓實彌淺淸靑黑峯冨舘檜薗龍廐壯嵜𠮷澁緖薰郞穗顯曻槇龜瑤嶽劍劔鄕鷗渕舩礒埜鐵學黃靜晉將巖瀧遙凜亙穰讓敎硏鹽縣當佛發會雞團橫步每渴靭籠繩';
const PLAIN =
  '高崎辺辺斉斉斉浜浜島島徳桑橋柳瀬広沢国真恵桜条蔵来曽万寿栄礼与豊関円実弥浅清青黒峰富館桧園竜厩壮崎吉渋緒薫郎穂顕昇槙亀瑶岳剣剣郷鴎淵船磯野鉄学黄静晋将巌滝遥凛亘穣譲教研塩県当仏発会鶏団横歩毎渇靱篭縄';

/** Blanks, marks of no width and the selectors of a form, which no comparison sees. */
const UNSEEN = '[\\0009-\\000D\\0020\\1680\\2028\\2029\\FEFF\\200B-\\200D\\2060\\FE00-\\FE0F\\+0E0100-\\+0E01EF]';

const CALLED = "parts(name, reading, former_name, staff_no, regexp_replace(phone, '\\D', '', 'g'))";
const PERSON = `bigrams(${CALLED})`;

/** A search finds by pieces of two characters: most Japanese names and words have no more, and no extension is asked for. */
export class Search1795219200009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How a search compares: width, capitals, blanks, the two kanas and old forms of a character make no difference.
      -- To translate is slow, and most lines hold nothing to translate.
      create function folded(written text) returns text language plpgsql immutable strict parallel safe as $$
        declare
          compared text collate "C" := lower(normalize(written, nfkc) collate "C");
        begin
          if compared ~ U&'${UNSEEN}' then compared := regexp_replace(compared, U&'${UNSEEN}', '', 'g'); end if;
          if compared ~ '[ァ-ヶヽヾ]' then compared := translate(compared, '${KATAKANA}', '${HIRAGANA}'); end if;
          if compared ~ '[${VARIANTS}]' then compared := translate(compared, '${VARIANTS}', '${PLAIN}'); end if;
          return compared;
        end $$;

      -- The pieces of two characters of a text, as it is compared. An index keeps once what comes twice.
      create function bigrams(written text) returns text[] language plpgsql immutable parallel safe as $$
        declare
          pieces text[] := '{}';
          one text collate "C";
          next text collate "C";
        begin
          foreach next in array coalesce(string_to_array(public.folded(written), null), '{}') loop
            if one is not null then pieces := pieces || (one || next); end if;
            one := next;
          end loop;
          return pieces;
        end $$;

      -- Several texts as one. A mark before each parts them, and lets a single character find what begins with it.
      create function parts(one text, two text default null, three text default null, four text default null, five text default null)
        returns text language sql immutable parallel safe return
        coalesce(U&'\\001F' || one, '') || coalesce(U&'\\001F' || two, '') || coalesce(U&'\\001F' || three, '')
        || coalesce(U&'\\001F' || four, '') || coalesce(U&'\\001F' || five, '');

      -- Whether a text holds all these words, which are folded.
      create function holds(written text, words text[]) returns boolean language plpgsql immutable parallel safe as $$
        declare
          compared text collate "C" := folded(written);
          word text;
        begin
          foreach word in array words loop
            if strpos(compared, word) = 0 then return false; end if;
          end loop;
          return true;
        end $$;

      -- As 2026-11-21, whatever the settings of the session: only so may an index hold it.
      create function iso_day(day date) returns text language sql immutable strict parallel safe return
        lpad(extract(year from day)::int::text, 4, '0') || '-' || lpad(extract(month from day)::int::text, 2, '0') || '-'
        || lpad(extract(day from day)::int::text, 2, '0');

      -- The ten days, the month and the year of a day as pieces, so that a common word is sought among the newest first.
      create function span_pieces(day date) returns text[] language sql immutable strict parallel safe return
        array[left(iso_day(day), 9), left(iso_day(day), 7), left(iso_day(day), 4)];

      alter table person add column former_name text check (btrim(former_name) <> '');

      -- What is new waits in a short list, to be put in place some at a time: a writer waits little, and so does a search.
      create index person_by_piece on person using gin
        ((${PERSON}) collate "C") with (gin_pending_list_limit = 128);
      create index client_by_piece on client using gin (bigrams(parts(name, reading)) collate "C") with (gin_pending_list_limit = 128);
      create index site_by_piece on site using gin (bigrams(parts(name, regexp_replace(phone, '\\D', '', 'g'))) collate "C") with (gin_pending_list_limit = 128);
      create index supervisor_by_piece on supervisor using gin
        (bigrams(parts(name, reading, title, regexp_replace(phone, '\\D', '', 'g'))) collate "C") with (gin_pending_list_limit = 128);
      create index fact_by_piece on fact using gin ((bigrams(text) || span_pieces(held_on)) collate "C")
        with (gin_pending_list_limit = 128) where is_current;
      create index issue_by_piece on open_issue using gin
        ((bigrams(parts(text, direction, resolution)) || span_pieces(raised_on)) collate "C")
        with (gin_pending_list_limit = 128) where retracted_at is null;

      -- Past talks in a calendar: mine, and those of an office.
      create index conversation_by_author on conversation (author_id, held_on desc) where retracted_at is null;
      create index conversation_by_held_on on conversation (held_on, id) where retracted_at is null;

      -- Row-level security keeps these tables' indexes from a comparison that could tell of a hidden row. Their owner looks into
      -- them, and tells ids alone: the rows are then read, and refused, as everywhere. One search looks a dozen times: helpers that
      -- are started and ended for each look would cost a hundred times what they do.
      create function person_hits(pieces text[]) returns setof uuid language plpgsql stable security definer rows 50
        set search_path = public, pg_temp set enable_seqscan = off set max_parallel_workers_per_gather = 0 as $$ begin return query
          select p.id from person p where ${PERSON} collate "C" @> pieces; end $$;
      create function fact_hits(pieces text[]) returns setof uuid language plpgsql stable security definer rows 50
        set search_path = public, pg_temp set enable_seqscan = off set max_parallel_workers_per_gather = 0 as $$ begin return query
          select f.id from fact f where f.is_current and (bigrams(f.text) || span_pieces(f.held_on)) collate "C" @> pieces; end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function fact_hits, person_hits;
      drop index conversation_by_held_on, conversation_by_author, issue_by_piece, fact_by_piece, supervisor_by_piece, site_by_piece, client_by_piece, person_by_piece;
      alter table person drop column former_name;
      drop function span_pieces, iso_day, holds, parts, bigrams, folded;
    `);
  }
}
