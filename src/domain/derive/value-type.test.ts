import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { field } from '../schema/field.ts';
import { localized, localizedList, translationMap } from '../schema/primitives.ts';
import { claimReference, code, reference } from '../schema/reference.ts';
import { fieldsOf, valueType } from './value-type.ts';

const label = { uz: 'nomi', ru: 'название', en: 'name' };
const colours = { red: { label, note: label }, blue: { label, note: label } };

describe('the sort of a value', () => {
  test('is told for every schema that content uses', () => {
    expect(valueType(localized())).toEqual({ type: 'localized', list: false });
    expect(valueType(localizedList())).toEqual({ type: 'localized', list: true });
    expect(valueType(code(colours))).toEqual({ type: 'code', codes: ['red', 'blue'], vocabulary: colours });
    expect(valueType(reference('terms'))).toEqual({ type: 'reference', target: { to: 'entry', kind: 'terms' } });
    expect(valueType(claimReference())).toEqual({ type: 'reference', target: { to: 'claim' } });
    expect(valueType(z.int())).toEqual({ type: 'integer' });
    expect(valueType(z.number())).toEqual({ type: 'number' });
    expect(valueType(z.boolean())).toEqual({ type: 'boolean' });
    expect(valueType(z.union([z.number(), z.string()]))).toEqual({ type: 'number-or-text' });
    expect(valueType(z.string())).toEqual({ type: 'text' });
    expect(valueType(z.record(z.string(), z.int()))).toMatchObject({ type: 'record' });
  });

  test('takes states of translation for a group of codes, not for a text', () => {
    expect(valueType(translationMap())).toMatchObject({ type: 'group', fields: [{ key: 'uz' }, { key: 'ru' }, { key: 'en' }] });
  });

  test('says whether a list may be empty', () => {
    expect(valueType(z.array(z.int()))).toMatchObject({ mayBeEmpty: true });
    expect(valueType(z.array(z.int()).min(1))).toMatchObject({ mayBeEmpty: false });
  });

  test('is the same for a field that may be left out', () => {
    expect(valueType(field(reference('terms').optional(), label, 'Help.'))).toMatchObject({ type: 'reference' });
    expect(valueType(field(reference('terms'), label, 'Help.'))).toMatchObject({ type: 'reference' });
  });
});

test('fields come in schema order with what people are told about them', () => {
  const schema = z.strictObject({ b: field(z.string().optional(), label, 'Help.'), a: z.int() });
  expect(fieldsOf(schema)).toMatchObject([
    { key: 'b', required: false, meta: { help: 'Help.' } },
    { key: 'a', required: true, meta: undefined },
  ]);
});
