/** Somebody who can sign in. */
export interface User {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const user = (name: string, mailbox: string): User => ({
  name,
  email: `${mailbox}@enishi.example`,
  password: 'enishi-no-demo',
});

/** The first coordinator, of the branch. */
export const aoki = user('青木 はるか', 'aoki');
/** A coordinator beside her. */
export const konishi = user('小西 直人', 'konishi');
/** Their manager. */
export const kawabata = user('川端 由美子', 'kawabata');
/** The administrator, who sees both offices. */
export const takase = user('高瀬 正樹', 'takase');
