import { formatUrl } from '@plone/volto/helpers/Api/Api';

export interface Order {
  uids: string[];
  target_languages: string[];
  format: string;
}

/**
 * The archive with the files of an order. Volto's own calls answer JSON and
 * text alone.
 *
 * @returns it; refused with the back end's answer, as those calls are
 */
export async function archiveOf(
  language: string,
  order: Order,
  token: string,
): Promise<Blob> {
  const answer = await fetch(formatUrl(`/${language}/@translation-jobs`), {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(order),
  });
  if (answer.ok) return answer.blob();
  const body = await answer.json().catch(() => null);
  throw Object.assign(new Error(answer.statusText), {
    status: answer.status,
    response: { status: answer.status, body },
  });
}

/** Gives a file to whoever is in front of the browser. */
export function handOut(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has to have begun by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60000);
}
