"""Services for tests, an original, and the two addresses."""

from eucpn.policy.machine.drafts import contents_of
from eucpn.policy.machine.interfaces import IAsynchronousTranslationService
from eucpn.policy.machine.interfaces import IExternalTranslationService
from eucpn.policy.machine.providers import FileService
from eucpn.policy.multilingual.drafts import version_in
from plone.app.textfield.value import RichTextValue
from zope.component import getGlobalSiteManager
from zope.interface import implementer
import json
import pytest
import transaction


CALLBACK = "/@machine-translation-callback"


@implementer(IAsynchronousTranslationService)
class Slow:
    """Remembers what it was asked."""

    order = 1
    timeout = 60

    def __init__(self):
        self.asked = []

    def is_available(self):
        return True

    def available_languages(self):
        return [("en", "fr")]

    def translate_content(self, content, source_language, target_language):
        raise AssertionError("is asked later")

    def request(self, job):
        self.asked.append(job)

    def body(self, number=-1, **more):
        """The answer to what was asked."""
        job = self.asked[number]
        texts = {unit: f"«{content}»" for unit, content in job.texts.items()}
        return {"job": job.id, "token": job.token, "texts": texts, **more}


@pytest.fixture
def register():
    """`register(service)`, until the test is over."""
    manager, names = getGlobalSiteManager(), []

    def factory(service, name="test"):
        names.append(name)
        manager.registerUtility(service, IExternalTranslationService, name)
        return service

    yield factory
    for name in names:
        manager.unregisterUtility(provided=IExternalTranslationService, name=name)


@pytest.fixture
def source(make, complete_values):
    return make(
        "NationalPolicy",
        state="published",
        id="strategy",
        **{**complete_values, "title": "Strategy"},
        objectives=RichTextValue(
            "<p>Lock <b>all</b> doors</p>", "text/html", "text/x-html-safe"
        ),
        contributing_member_state="RO",
    )


@pytest.fixture
def file_service(register, source, tmp_path):
    """A service that knows the texts of the source."""
    texts = {content: f"«{content}»" for content in contents_of(source).values()}
    path = tmp_path / "texts.json"
    path.write_text(json.dumps({"en": {"fr": texts}}))
    return register(FileService(path))


@pytest.fixture
def slow(register):
    return register(Slow())


@pytest.fixture
def ask(session, source):
    """`ask("editor-ro", "fr")`: the answer."""

    def factory(login="editor-ro", language="fr", of=source):
        return session(login).post(
            f"{of.absolute_url()}/@machine-translation", json={"language": language}
        )

    return factory


@pytest.fixture
def french(source):
    """The French version as it is stored by now."""

    def factory():
        transaction.begin()
        return version_in(source, "fr")

    return factory


@pytest.fixture
def call_back(session):
    """What an asynchronous service sends, which nobody signed in."""

    def factory(body):
        return session().post(CALLBACK, json=body)

    return factory
