import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import DialogFrame from './DialogFrame';
import { refusalOf } from './refusal';

/**
 * A button that asks once more before it does something, and says why it was refused.
 *
 * @param props.label what the button says, and the dialog's title and button
 * @param props.text what will happen
 * @param props.run does it; its promise is refused with the back end's answer
 */
const ConfirmButton = ({
  label,
  text,
  className,
  run,
}: {
  label: string;
  text: string;
  className: string;
  run: () => Promise<unknown>;
}) => {
  const intl = useIntl();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = (open: boolean) => {
    setProblem(null);
    setAsking(open);
  };
  const submit = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await run();
      setAsking(false);
    } catch (error) {
      setProblem(refusalOf(error, intl).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <button type="button" className={className} onClick={() => ask(true)}>
        {label}
      </button>
      {asking && (
        <DialogFrame
          title={label}
          text={text}
          action={label}
          busy={busy}
          onSubmit={submit}
          onClose={() => ask(false)}
        >
          {problem && (
            <p className="eucpn-dialog__error" role="alert">
              {problem}
            </p>
          )}
        </DialogFrame>
      )}
    </>
  );
};

export default ConfirmButton;
