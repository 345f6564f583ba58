import { addDays, type Day } from '#domain';
import { writtenAt } from './calendar.ts';
import { idByName } from './ids.ts';
import type { Tables } from './insert.ts';

const clients = {
  shiomi: ['汐見ロジスティクス', 'しおみろじすてぃくす'],
  hinata: ['ひなた精密工業', 'ひなたせいみつこうぎょう'],
  komorebi: ['こもれび信用組合', 'こもれびしんようくみあい'],
  asagiri: ['あさぎり薬品', 'あさぎりやくひん'],
} as const;

const sites = {
  honmoku: ['shiomi', '本牧物流センター', '045-000-2110'],
  kohoku: ['hinata', '港北工場', '045-000-3480'],
  jimu: ['komorebi', '横浜事務センター', '045-000-5120'],
  kenkyu: ['asagiri', '金沢研究所', '045-000-7705'],
  sendai: ['asagiri', '仙台営業所', '022-000-4416'],
} as const;

const units = {
  nyuka: ['honmoku', '入荷課'],
  juchu: ['honmoku', '受注管理課'],
  kensa: ['kohoku', '検査課'],
  seikan: ['kohoku', '生産管理課'],
  yushi: ['jimu', '融資事務グループ'],
  somu: ['kenkyu', '総務グループ'],
  eigyo: ['sendai', '営業支援チーム'],
} as const;

const supervisors = {
  kurata: ['nyuka', '倉田 誠', 'くらた まこと', '課長', '045-000-2114'],
  hoshino: ['juchu', '星野 香', 'ほしの かおり', '係長', '045-000-2131'],
  tsuchiya: ['kensa', '土屋 勉', 'つちや つとむ', '職長', '045-000-3482'],
  mizuno: ['seikan', '水野 玲子', 'みずの れいこ', '主任', '045-000-3495'],
  kanbe: ['yushi', '神戸 弘', 'かんべ ひろし', 'グループ長', '045-000-5126'],
  takeda: ['somu', '竹田 朋美', 'たけだ ともみ', 'マネージャー', '045-000-7711'],
  onodera: ['eigyo', '小野寺 徹', 'おのでら とおる', '所長', '022-000-4420'],
} as const;

export type UnitKey = keyof typeof units;
export type SupervisorKey = keyof typeof supervisors;

const keysOf = <T extends object>(named: T) => Object.keys(named) as (keyof T & string)[];
const clientIds = idByName(0x010, keysOf(clients));
const siteIds = idByName(0x011, keysOf(sites));
export const unitIds = idByName(0x012, keysOf(units));
export const supervisorIds = idByName(0x013, keysOf(supervisors));

/** Four places of work and the people our staff answer to there. No telephone of these rings anywhere. */
export function clientTables(today: Day): Tables {
  const created_at = writtenAt(addDays(today, -790));
  return {
    client: keysOf(clients).map((key) => {
      const [name, reading] = clients[key];
      return { id: clientIds[key], created_at, name, reading };
    }),
    site: keysOf(sites).map((key) => {
      const [client, name, phone] = sites[key];
      return { id: siteIds[key], created_at, client_id: clientIds[client], name, phone };
    }),
    org_unit: keysOf(units).map((key) => {
      const [site, name] = units[key];
      return { id: unitIds[key], created_at, site_id: siteIds[site], name };
    }),
    supervisor: keysOf(supervisors).map((key) => {
      const [unit, name, reading, title, phone] = supervisors[key];
      return { id: supervisorIds[key], created_at, org_unit_id: unitIds[unit], name, reading, title, phone };
    }),
  };
}
