import { createContext } from 'react';

/**
 * Grows when values were put into the form from outside. Widgets that hold a text
 * of their own, such as the editors of rich text, are then made anew.
 */
export const Generation = createContext(0);
