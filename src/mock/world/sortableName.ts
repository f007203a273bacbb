const SUFFIX = /^(Sn?r\.?|Senior|Jn?r\.?|Junior|[IVX]+|Esq\.?|MD|PhD|DDS)$/i;

/** "Last, First" of a name, as Canvas sorts people (facts 11). A single word stays as it is. */
export function sortableName(name: string): string {
  if (name.includes(",")) return name.trim();
  const words = name.trim().split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const last = words.pop() ?? "";
  const first = words.join(" ");
  return [last, first, suffix].filter(Boolean).join(", ");
}
