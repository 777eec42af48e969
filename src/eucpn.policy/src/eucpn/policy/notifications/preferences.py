"""How somebody wants to be told: at once, once a day or not at all, kind by kind."""

from eucpn.policy.notifications.store import store
from eucpn.policy.notifications.store import stored_modes
from eucpn.policy.notifications.table import Kind
from eucpn.policy.notifications.table import kinds
from eucpn.policy.settings import setting
from zope.component.hooks import getSite


def default_mode(kind: Kind) -> str:
    """What the secretariat set for everybody who has not chosen."""
    mode = setting(f"notify_{kind.id}")
    return mode if mode in kind.modes else kind.modes[0]


def mode_of(account: str, kind: Kind) -> str:
    """How the account wants to be told."""
    mode = stored_modes(account).get(kind.id)
    return mode if mode in kind.modes else default_mode(kind)


def choose(account: str, modes: dict[str, str]):
    """Keep what the account chose, beside what it chose before.

    :raises ValueError: for a kind or mode that is none; the kind is its argument.
    """
    for id_, mode in modes.items():
        kind = kinds().get(id_)
        if kind is None or mode not in kind.modes:
            raise ValueError(id_)
    now = {**stored_modes(account), **modes}
    if now != stored_modes(account):
        store().modes[account] = now


def account_deleted(event):
    """Subscriber: what a deleted account chose and was to be told is removed."""
    if getSite() is not None:  # else an account of the server
        store().forget(event.principal)
