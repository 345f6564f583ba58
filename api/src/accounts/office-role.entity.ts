import type { Grade, Role } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** What a user does in an office. Only a manager has a grade; each office has one head. */
@Entity('office_role')
export class OfficeRole extends Row {
  @Column('uuid')
  userId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  role: Role;

  @Column('text', { nullable: true })
  grade: Grade | null;
}
