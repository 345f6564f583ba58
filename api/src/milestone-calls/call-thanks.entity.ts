import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** Thanks from a colleague to whoever made a call, once each. */
@Entity('call_thanks')
export class CallThanks extends Row {
  @Column('uuid')
  callId: string;

  @Column('uuid')
  fromUserId: string;
}
