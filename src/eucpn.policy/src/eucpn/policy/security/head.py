"""HEAD of REST addresses: the answer of GET without its body.

A filter of the WSGI pipeline (`egg:eucpn.policy#head` in zope.ini): plone.rest has
services for the methods that are registered alone, and nobody registers HEAD.
"""

PREFIX = "/++api++"
# They answer HEAD themselves, with more than GET would.
OWN = "/@tus-upload/"


def filter_app_factory(app, global_config):
    """Wrap the application."""

    def headed(environ, start_response):
        path = environ.get("PATH_INFO", "") + "/"
        if (
            environ.get("REQUEST_METHOD") != "HEAD"
            or f"{PREFIX}/" not in path
            or OWN in path
        ):
            return app(environ, start_response)
        answer = app({**environ, "REQUEST_METHOD": "GET"}, start_response)
        # Read to its end: the application ends its work there.
        try:
            for _part in answer:
                pass
        finally:
            if hasattr(answer, "close"):
                answer.close()
        return []

    return headed
