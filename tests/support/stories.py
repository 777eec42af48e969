"""Random stories of a site, told until a promise breaks."""

from hypothesis import HealthCheck
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test


def tell(story: type, portal, session):
    """Run the state machine with the site as `self.portal()` and `self.session`.

    The same stories each time, so that what fails once fails again.
    """
    # The site is wrapped: an attribute of a class would be acquired from it.
    members = {"portal": staticmethod(lambda: portal), "session": staticmethod(session)}
    run_state_machine_as_test(
        type(story.__name__, (story,), members),
        settings=settings(
            max_examples=8,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
