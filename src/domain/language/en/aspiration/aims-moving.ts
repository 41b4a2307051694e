import { aim } from './skeleton.ts';

/** Another line of work. */
export const SHIFT = [
  aim('shift-into-do', 'to move from {field} into {into} and {do}[, in {work}]'),
  aim('shift-become-who', 'to become {become} who {does}[, {terms}]'),
  aim('shift-become-for', 'to become {become} for {served}[, {terms}]'),
  aim('shift-into-for', 'to move into {into} for {served}[, in {work}]'),
  aim('shift-be-both', 'to be the {bare} who {giftDoes} and {does}[, {terms}]'),
  aim('shift-be', 'to be the {bare} who {does}[, {terms}]'),
  aim('shift-move', 'to move from {field} into {into}[, {gifting}][, in {work}]'),
  aim('shift-take-into', 'to take what I have learned in {field} into {into}[ and {do}][, in {work}]'),
  aim('shift-on-become', 'to move on from {field} and become {become}[, {gifting}][, {terms}]'),
  aim('shift-become', 'to become {become}[, {gifting}][, {terms}]'),
  aim('shift-behind-become', 'to leave {off} behind and become {become}[, {gifting}][, {terms}]'),
  aim('shift-into', 'to move into {into}[ and {do}][, in {work}]'),
  aim('shift-take', 'to take what I know about {knack} out of {field} and {do}[, in {work}]', 'target'),
  aim('shift-to-joy', 'to move on from {field} to {work}[, mostly {joy}]', 'target'),
  aim('shift-behind-do', 'to leave {off} behind and {do}[, in {work}]', 'target'),
  aim('shift-do', 'to {do}[, in {work}]'),
  aim('shift-mostly', 'to move on from {field} to work that is mostly {joy}', 'target'),
  aim('shift-use', 'to use {tools} to {do}[, in {work}]', 'trade'),
  aim('shift-living', 'to make my living {enjoying}[, {terms}]', 'target'),
  aim('shift-find', 'to find {work}[, mostly {joy}]'),
  aim('shift-one', 'to be the one others come to for {knack}[, in {work}]'),
];

/** The same field, another way. */
export const SIDE = [
  aim('side-away-do', 'to move away from {off} and {do}[, {terms}]'),
  aim('side-turn-skill', 'to turn what I know about {skill} into {doing}[, {terms}]'),
  aim('side-turn', 'to turn what I know about {field} into {doing}[, in {work}]'),
  aim('side-stay-become', 'to stay in {field} but as {become}[ who {does}][, {terms}]'),
  aim('side-turn-knack', 'to turn what I know about {knack} into {doing}[, in {work}]'),
  aim('side-stay-away', 'to stay in {field} but away from {off}[, in {work}]'),
  aim('side-do', 'to {do}[, in {work}]'),
  aim('side-become', 'to become {become}[, {gifting}][, {terms}]'),
  aim('side-one', 'to stay in {field} and be the one others come to for {knack}[, {terms}]'),
  aim('side-find', 'to find {work}[, mostly {joy}]'),
  aim('side-mostly', 'to stay in {field} but in {work}[, mostly {joy}]'),
];

/** Back after time away. */
export const BACK = [
  aim('back-bring', 'to bring what I know as {roles} back into paid work[ and {do}][, {having}]'),
  aim('back-again-for', 'to work as {role} again for {served}[, {having}]'),
  aim('back-return', 'to return to {field} and {do}[, in {work}]'),
  aim('back-again', 'to work as {role} again[ and {do}][, {having}]'),
  aim('back-become', 'to come back to work as {become}[ who {does}][, {having}]'),
  aim('back-field', 'to go back to {field}[, {gifting}][, in {work}]'),
  aim('back-into', 'to come back to work in {into}[ and {do}][, {having}]'),
  aim('back-do', 'to come back to work and {do}[, {having}]'),
  aim('back-one', 'to come back to work and be the one others come to for {knack}[, {having}]'),
  aim('back-find', 'to come back to {work}[, {gifting}]'),
];
