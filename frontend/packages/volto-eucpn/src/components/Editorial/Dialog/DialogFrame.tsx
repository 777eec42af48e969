import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { Heading, ModalOverlay } from 'react-aria-components';
import { Dialog, Modal } from '@plone/components';

const messages = defineMessages({
  cancel: { id: 'eucpn-dialog-cancel', defaultMessage: 'Cancel' },
});

/** A modal form: keeps the focus inside, closes on Escape, gives focus back. */
const DialogFrame = ({
  title,
  text,
  action,
  busy,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  text?: React.ReactNode;
  /** What the button that does it says. */
  action: string;
  busy: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  return (
    <ModalOverlay
      isOpen
      isDismissable={false}
      className="eucpn-overlay"
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="eucpn-modal">
        <Dialog className="eucpn-dialog">
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) onSubmit();
            }}
          >
            <Heading slot="title" className="eucpn-dialog__title">
              {title}
            </Heading>
            {text && <p className="eucpn-dialog__text">{text}</p>}
            {children}
            <p className="eucpn-dialog__buttons">
              <button
                type="button"
                className="eucpn-act eucpn-act--plain"
                onClick={onClose}
              >
                {intl.formatMessage(messages.cancel)}
              </button>
              <button
                type="submit"
                className="eucpn-act"
                aria-disabled={busy || undefined}
              >
                {action}
              </button>
            </p>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

export default DialogFrame;
