"""What is refused for more than one reason, or for its size."""

from eucpn.policy.workflow.conditions import TransitionRefused


class ManyProblems(TransitionRefused):
    """Some of it is wrong; `told` are further members of the answer."""

    def __init__(self, message, **told):
        super().__init__(message)
        self.told = told


class TooLarge(TransitionRefused):
    """What was sent is larger than is taken."""

    status = 413
    type = "TooLarge"
