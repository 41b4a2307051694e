import { aim } from './skeleton.ts';

/** A first job, or a first one of this kind. */
export const START = [
  aim('start-become-who', 'to become {become} who {does}[, {terms}]'),
  aim('start-be-both', 'to be the {bare} who {giftDoes} and {does}[, {terms}]'),
  aim('start-be', 'to be the {bare} who {does}[, {terms}]'),
  aim('start-become-for', 'to become {become} for {served}[, {terms}]'),
  aim('start-into-for', 'to work in {into} for {served}[, {having}]'),
  aim('start-use', 'to use {tools} to {do}[, {terms}]', 'trade'),
  aim('start-work-in', 'to work in {into} and {do}[, {having}]'),
  aim('start-become-and', 'to become {become}[, {gifting},] and {do}[, {terms}]'),
  aim('start-build', 'to build a career in {into} on {basis}[, and to {do}][, {terms}]'),
  aim('start-living', 'to make my living {enjoying}[, in {work}]'),
  aim('start-do', 'to {do}[, in {work}]'),
  aim('start-become-knack', 'to become {become} and be the one others come to for {knack}[, {terms}]'),
  aim('start-get-into', 'to get into {into}[, {gifting}][, in {work}]'),
  aim('start-become', 'to become {become}[, {gifting}][, {terms}]'),
  aim('start-find', 'to find {work}[, {gifting}]'),
  aim('start-one', 'to be the one others come to for {knack}[, in {work}]'),
];

/** Work in mind that an arc has no rows of its own for: whatever comes next, what is named is said. */
export const ANY_TARGET = [
  aim('any-become-who', 'to become {become} who {does}[, {terms}]'),
  aim('any-become-for', 'to become {become} for {served}[, {terms}]'),
  aim('any-work-into', 'to work in {into} and {do}[, {having}]'),
  aim('any-become', 'to become {become}[, {gifting}][, {terms}]'),
  aim('any-into', 'to work in {into}[, {gifting}][, {having}]'),
];

/** The same for something of one's own. */
export const ANY_OWN = [
  aim('any-open-do', 'to open my own {own}[, one that people come to for {knack},] and {do}'),
  aim('any-open-known', 'to open my own {own}, one that people come to for {knack}[, {terms}]'),
  aim('any-open', 'to open my own {own}[, {terms}]'),
];

/** Something of one's own. */
export const OWN = [
  aim('own-open-do', 'to open my own {own}[, one that people come to for {knack},] and {do}'),
  aim('own-open-known', 'to open my own {own}, one that people come to for {knack}[, {terms}]'),
  aim('own-build', 'to build up my own {own}, {gifting}[, {terms}]'),
  aim('own-open', 'to open my own {own}[, {terms}]'),
  aim('own-as-do', 'to work for myself as {become} and {do}[, {having}]'),
  aim('own-as', 'to work for myself as {become}[, {gifting}][, {having}]'),
  aim('own-work', 'to work for myself in {into}[ and {do}][, {having}]'),
  aim('own-stay', 'to work for myself in {field}[ and {do}][, {having}]'),
  aim('own-do', 'to work for myself and {do}[, {having}]'),
  aim('own-gift', 'to work for myself, {gifting}[, {having}]'),
  aim('own-living', 'to make my living {enjoying}[, {terms}]'),
  aim('own-find', 'to work for myself[, {having}], and be the one others come to for {knack}'),
];

/** Trained or practised in another country. */
export const ELSEWHERE = [
  aim(
    'elsewhere-bring',
    'to work as {role} again, in this country, and bring {years} of experience to {doing}[, {having}]',
  ),
  aim('elsewhere-for', 'to work as {role} again, in this country, for {served}[, {having}]'),
  aim('elsewhere-return', 'to return to {enjoying} and {do}[, as {become} in this country][, {terms}]'),
  aim('elsewhere-again', 'to work as {role} again, in this country, and {do}[, {having}]'),
  aim('elsewhere-become', 'to become {become} in this country and {do}[, {terms}]'),
  aim('elsewhere-put', 'to put what I know about {field} to work in this country and {do}'),
  aim('elsewhere-gift', 'to work as {role} again, in this country, {gifting}[, {having}]'),
  aim('elsewhere-plain', 'to work as {role} again, in this country[, {having}]'),
  aim('elsewhere-back', 'to go back to {enjoying}, in this country[, {terms}]'),
  aim('elsewhere-field', 'to work in {field} again, in this country[, and {do}][, {having}]'),
  aim('elsewhere-do', 'to {do} in this country[, {terms}]'),
  aim('elsewhere-knack', 'to be the one others come to for {knack}, in this country too[, {terms}]'),
  aim('elsewhere-paper', 'to find work in this country that needs what I learned for my {paper}'),
];
