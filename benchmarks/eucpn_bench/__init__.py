"""The floor that other services are compared to; loaded by the benchmark alone."""

from plone.restapi.services import Service


class Ping(Service):
    """`GET @ping`: what any REST request costs before it does something."""

    def reply(self):
        return {}
