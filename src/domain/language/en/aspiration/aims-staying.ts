import { aim } from './skeleton.ts';

/** Steady work first. */
export const STEADY = [
  aim('steady-where-do', '{placeWork} and I can {do}'),
  aim('steady-fit-do', '{fitWork} where I can {do}'),
  aim('steady-one', 'to be the one others come to for {knack}[, in {work}]'),
  aim('steady-joy', '{work}, mostly {joy}'),
  aim('steady-become', 'to work as {become}[ and {do}][, {having}]'),
  aim('steady-into', 'to work in {into}[ and {do}][, {having}]'),
  aim('steady-role', 'to work as {role}[ and {do}][, {having}]'),
  aim('steady-field', 'to work in {field}[ and {do}][, {having}]'),
  aim('steady-find', '{work}'),
  aim('steady-do', 'to {do}'),
  aim('steady-gift', 'to go on {gifting}'),
];

/** Handing on what one knows. */
export const PASS = [
  aim(
    'pass-last',
    'to spend {lastYears} passing on to {learner} what {years} {here} have taught me[, {having}]',
  ),
  aim('pass-know', 'to pass on to {learner} what I know about {knack}[, {terms}]'),
  aim('pass-do', 'to {do}[ and pass on what I know about {knack}][, {terms}]'),
  aim('pass-field', 'to pass on to {learner} what I know about {field}[, {terms}]'),
  aim('pass-years', 'to pass on what {years} {here} have taught me[, {terms}]'),
  aim('pass-knack', 'to pass on what I know about {knack}[, {terms}]'),
  aim('pass-on', 'to pass on what I know about {field}[, {terms}]'),
];

/** Staying useful. */
export const KEEP = [
  aim('keep-useful', 'to stay useful to {usedBy}[, {gifting}][, in {work}]'),
  aim('keep-do', 'to {do}[, {gifting}][, in {work}]'),
  aim('keep-hand', 'to keep a hand in {field}[, {gifting}][, in {work}]'),
  aim('keep-gift', 'to keep {gifting}[, in {work}]'),
  aim('keep-into', 'to keep a hand in {into}[, {gifting}][, in {work}]'),
  aim('keep-one', 'to stay the one others come to for {knack}[, in {work}]'),
  aim('keep-find', 'to keep doing {work}'),
  aim('keep-role', 'to go on working as {role}[, {having}]'),
];

/** Growing where one is. */
export const GROW = [
  aim('grow-into', 'to grow into {become} who {does}[, {terms}]'),
  aim('grow-keep', 'to keep {enjoying} and {do}[, in {work}]'),
  aim('grow-be-both', 'to be the {roleBare} who {giftDoes} and {does}[, {terms}]'),
  aim('grow-be', 'to be the {roleBare} who {does}[, {terms}]'),
  aim('grow-one', 'to be the one others come to for {knack}, and to {do}[, in {work}]'),
  aim('grow-become-for', 'to become {become} for {served}[, {terms}]'),
  aim('grow-further-for', 'to go further as {role} for {served}[, {terms}]'),
  aim('grow-further', 'to go further as {role} and {do}[, {terms}]'),
  aim('grow-become', 'to become {become}[ who {does}][, {terms}]'),
  aim('grow-do', 'to {do}[, in {work}]'),
  aim('grow-use', 'to use {tools} to {do}[, in {work}]', 'trade'),
  aim('grow-into-field', 'to grow into {into}[ and {do}][, {terms}]'),
  aim('grow-go-further', 'to go further as {role}[, {gifting}][, {terms}]'),
  aim('grow-field', 'to go further in {field}[, {gifting}][, {terms}]'),
  aim('grow-stay', 'to be the one others come to for {knack}[, in {work}]'),
  aim('grow-more', 'to spend more of my days {enjoying}[, in {work}]'),
  aim('grow-find', 'to find {work}[, mostly {joy}]'),
];
