/** The form at hand, as far as the middleware has to know it; one at a time. */
export interface OpenForm {
  action: 'create' | 'update';
  /** Path to which its save is sent. */
  path: string;
  /** Type of a new item. */
  type?: string;
  /** What "If-Unmodified-Since" says instead of the item's `modified`. */
  seen?: string;
  /** What is saved, where it is not the item of the page that is written. */
  saved?: Record<string, any>;
  /** Just before a save is sent. */
  onSave: () => void;
  /** After the back end said that it was saved. */
  onSaved: () => void;
}

let current: OpenForm | null = null;

export const openForm = () => current;

/** Says that a form is shown; answers how to say that it no longer is. */
export function registerForm(form: OpenForm): () => void {
  current = form;
  return () => {
    if (current === form) current = null;
  };
}

/** Is the action the save of the form at hand? */
export function isSaveOf(form: OpenForm | null, action: any): form is OpenForm {
  const { request, subrequest } = action;
  if (!form || subrequest || !request || Array.isArray(request)) return false;
  if (request.path !== form.path) return false;
  return form.action === 'create'
    ? action.type === 'CREATE_CONTENT' && request.data?.['@type'] === form.type
    : action.type === 'UPDATE_CONTENT';
}
