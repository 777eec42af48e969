/** What Volto's form hands to a widget, as far as ours use it. */
export interface WidgetProps {
  id: string;
  title: string;
  description?: string | null;
  value?: any;
  required?: boolean;
  error?: string[];
  isDisabled?: boolean;
  fieldSet?: string;
  wrapped?: boolean;
  placeholder?: string;
  onChange: (id: string, value: any) => void;
  onBlur?: (id: string, value: any) => void;
  onClick?: () => void;
  type?: string;
  factory?: string;
  widget?: string;
  behavior?: string;
  vocabulary?: { '@id': string } | null;
  items?: { vocabulary?: { '@id': string } | null; [key: string]: any } | null;
  stage?: 'submit' | 'publish';
  multilingual_options?: { language_independent?: boolean | string };
  [key: string]: any;
}

/** A column of a rows field, as @types has it. */
export interface ColumnSchema {
  title: string;
  description?: string;
  type?: string;
  widget?: string;
  default?: any;
  vocabulary?: { '@id': string } | null;
}

export interface RowSchema {
  title?: string;
  fieldsets: { id: string; title: string; fields: string[] }[];
  properties: Record<string, ColumnSchema>;
  required?: string[];
}
