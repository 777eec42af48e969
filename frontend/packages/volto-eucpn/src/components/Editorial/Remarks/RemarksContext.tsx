import React, {
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useDispatch } from 'react-redux';
import type { Remark } from './types';

interface Known {
  items: Remark[];
  /** Answers being typed, by remark; they outlive a change of tab. */
  typed: Record<string, string>;
  type: (id: string, text: string) => void;
  /** Sends an answer; refused with the back end's answer. */
  answer: (id: string) => Promise<void>;
}

const nothing: Known = {
  items: [],
  typed: {},
  type: () => {},
  answer: () => Promise.resolve(),
};

export const RemarksContext = React.createContext<Known>(nothing);

export const useRemarks = () => useContext(RemarksContext);

export const isOpen = (remark: Remark) => remark.status !== 'resolved';

/**
 * Asks for the remarks on an item for the fields below; outside the form's own
 * values, so that answering touches nothing of what is typed there.
 */
export const RemarksProvider = ({
  path,
  active,
  children,
}: {
  path: string;
  active: boolean;
  children: React.ReactNode;
}) => {
  const dispatch = useDispatch<any>();
  const [items, setItems] = useState<Remark[]>([]);
  const [typed, setTyped] = useState<Record<string, string>>({});

  useEffect(() => {
    if (!active) return undefined;
    let current = true;
    dispatch({
      type: 'GET_EDITORIAL',
      request: { op: 'get', path: `${path}/@remarks` },
    })
      .then((told: any) => current && setItems(told?.items || []))
      // Translators and others may not see them.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [dispatch, path, active]);

  const type = useCallback(
    (id: string, text: string) => setTyped((all) => ({ ...all, [id]: text })),
    [],
  );
  const answer = useCallback(
    async (id: string) => {
      const told = await dispatch({
        type: 'ANSWER_REMARK',
        request: {
          op: 'post',
          path: `${path}/@remarks/${id}/answers`,
          data: { text: (typed[id] || '').trim() },
        },
      });
      setItems((all) => all.map((item) => (item.id === id ? told : item)));
      type(id, '');
    },
    [dispatch, path, type, typed],
  );
  const value = useMemo(
    () => ({ items, typed, type, answer }),
    [items, typed, type, answer],
  );
  return (
    <RemarksContext.Provider value={value}>{children}</RemarksContext.Provider>
  );
};
