import { useRef } from 'react';
import { useSelector } from 'react-redux';
import jwtDecode from 'jwt-decode';

const userOf = (token?: string): string => {
  try {
    return token ? (jwtDecode as any)(token).sub || '' : '';
  } catch {
    return '';
  }
};

/** Id of the account that opened the form, also when its session runs out. */
export function useUser(): string {
  const now = useSelector((s: any) => userOf(s.userSession?.token));
  const known = useRef(now);
  if (now) known.current = now;
  return known.current;
}
