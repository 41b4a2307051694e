import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type * as z from 'zod/mini';

/** Lets a shape of zod judge a form; the first problem of each field is its `type`, a name that the form puts into words. */
export function resolverOf<V extends FieldValues>(shape: z.ZodMiniType<V, V>): Resolver<V> {
  return (values) => {
    const read = shape.safeParse(values);
    if (read.success) return { values: read.data, errors: {} };
    const errors: Record<string, { type: string }> = {};
    for (const { path, message } of read.error.issues) errors[String(path[0])] ??= { type: message };
    return { values: {}, errors: errors as FieldErrors<V> };
  };
}
