"""webhook-events.yaml and webhook-decisions.toml: what is made of them, and how each mistake in them is reported."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from hero_healthie_codegen import webhook_events
from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.folders import format_code
from hero_healthie_codegen.specs.decisions import OperationRecord
from hero_healthie_codegen.specs.lock import load_event_lock
from tests.support.paths import SPECS

SCHEMA = """
type Query {
  thing(id: ID): Thing
  medication(id: ID, patient_id: ID): MedicationType
  membership(membership_id: ID, id: ID): Membership
  strict(id: ID, other: ID!): Strict
}
type Mutation { createThing(id: ID): Thing }
type Thing { id: ID }
type MedicationType { id: ID }
type Membership { id: ID }
type Strict { id: ID }
enum WebhookEventType { THING_CREATED MEDICATION_UPDATED MEMBERSHIP_CREATED THING_ON_ITS_OWN }
"""
QUERIES = """
class Queries:
    async def thing(self, *, id: str | None = None) -> models.Thing | None: ...
    async def medication(self, *, id: str | None = None, patient_id: str = "") -> models.MedicationType | None: ...
    async def membership(self, *, membership_id: str | None = None, id: str = "") -> models.Membership | None: ...
    async def strict(self, *, id: str | None = None, other: str) -> models.Strict | None: ...
    async def odd(self, *, id: str | None = None) -> Decimal: ...
"""
EVENTS = """
thing.created:
  resource_id_type: Thing
  extra_fields: {user_id: str, event_ts: int}
  triggered_by: [createThing, forgottenMutation]
medication.updated:
  resource_id_type: Medication
membership.created:
  resource_id_type: Membership
mystery.seen:
  resource_id_type: null
"""
DECISIONS = """
[[fetch]]
resource_id_type = "Membership"
operation = "membership"
argument = "membership_id"
reason = "says which id it means"

[[event_type]]
event = "thing.alone"
member = "THING_ON_ITS_OWN"
reason = "not described"
"""
RECORDS = [
    OperationRecord(
        api="healthie",
        kind="query",
        name=name,
        python_path=f"healthie.queries.{name}",
        root_field=name,
        safety="read",
        confidence="full",
    )
    for name in ("thing", "medication", "membership", "strict", "odd")
]


class Project:
    """specs/ of one small API, and a package whose operations are written already."""

    def __init__(self, folder: Path) -> None:
        self.specs = folder / "specs"
        self.healthie = self.specs / "healthie"
        self.healthie.mkdir(parents=True)
        self.package = folder / "healthie_api"
        self.package.mkdir()
        (self.package / "queries.py").write_text(QUERIES)
        self.notes: list[str] = []
        self.write()

    def write(self, events: str = EVENTS, decisions: str = DECISIONS, schema: str = SCHEMA) -> None:
        (self.healthie / "schema.graphql").write_text(schema)
        (self.healthie / "webhook-events.yaml").write_text(events)
        (self.healthie / "webhook-decisions.toml").write_text(decisions)

    def generate(self) -> int:
        return webhook_events.generate("healthie", self.specs, self.package, RECORDS, self.notes.append)

    def module(self, name: str) -> str:
        return (self.package / "webhook_events" / f"{name}.py").read_text("utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_class_per_event_with_its_fields_and_its_query(project: Project) -> None:
    assert project.generate() == 4
    format_code(project.package)
    expected = '''\
        @dataclass(frozen=True, slots=True, kw_only=True, repr=False)
        class ThingCreated(HealthieEvent):
            """`thing.created`: after `createThing`."""

            event_type: Literal["thing.created"] = field(default="thing.created", init=False)
            resource_type: str | None = "Thing"
            user_id: str | None = None
            event_ts: int | None = None

            async def fetch(self, client: HealthieReader) -> models.Thing | None:
                return await queries(client).thing(id=self.resource_id)
        '''
    assert textwrap.dedent(expected) in project.module("thing")
    assert "queries(client).medication(id=self.resource_id)" in project.module("medication")
    assert "queries(client).membership(membership_id=self.resource_id)" in project.module("membership")
    assert "-> NoReturn" in project.module("mystery")
    assert '"thing.alone": "THING_ON_ITS_OWN"' in project.module("event_types")
    assert '"mystery.seen": ' not in project.module("event_types")
    assert project.notes == ["note: WebhookEventType has nothing for the event mystery.seen"]


def test_a_member_of_the_enum_without_an_event_is_reported(project: Project) -> None:
    project.write(decisions=DECISIONS.partition("[[event_type]]")[0])
    project.generate()
    assert [note for note in project.notes if "THING_ON_ITS_OWN" in note]


@pytest.mark.parametrize("schema", [SCHEMA.partition("enum")[0], SCHEMA.replace("THING_ON_ITS_OWN", "OTHER")])
def test_an_enum_that_lacks_what_was_decided(project: Project, schema: str) -> None:
    project.write(schema=schema)
    if "enum" in schema:
        with pytest.raises(CodegenError, match="WebhookEventType has no THING_ON_ITS_OWN"):
            project.generate()
    else:
        project.generate()
        assert any("no enum WebhookEventType" in note for note in project.notes)


def test_without_data_there_are_no_events(project: Project) -> None:
    (project.healthie / "webhook-events.yaml").unlink()
    assert project.generate() == 0
    format_code(project.package)
    assert "EVENTS: Mapping[str, tuple[str, str]] = {}" in project.module("__init__")


THING = "thing.created:\n  resource_id_type: Thing\n"


@pytest.mark.parametrize(
    ("events", "message"),
    [
        ("", "holds nothing where an object was expected"),
        ("- a", "holds a list where an object was expected"),
        ("a: [", "is not valid YAML: line 2"),
        (f"{THING}{THING}", "is not valid YAML: line 3: 'thing.created' stands twice"),
        ("Thing.Created:\n  resource_id_type: Thing", "'Thing.Created' is not the name of an event"),
        ("thing:\n  resource_id_type: Thing", "'thing' is not the name of an event"),
        ("thing.created:", "thing.created must be a table"),
        ("thing.created: {}", "resource_id_type must be the name of a type"),
        ("thing.created:\n  resource_id_type: 7", "resource_id_type must be the name of a type"),
        (f"{THING}  object: Thing", "unknown key 'object'"),
        (f"{THING}  extra_fields: {{a: float}}", "the kind of a must be one of str, int, not 'float'"),
        (f"{THING}  extra_fields: {{a: null}}", "the kind of a must be one of str, int, not None"),
        (f"{THING}  extra_fields: [a]", "extra_fields must be a table"),
        (f"{THING}  extra_fields: {{fetch: str}}", "a field cannot be called 'fetch'"),
        (f"{THING}  extra_fields: {{class: str}}", "a field cannot be called 'class'"),
        (f"{THING}  extra_fields: {{a-b: str}}", "a field cannot be called 'a-b'"),
        (f"{THING}  triggered_by: createThing", "triggered_by must be a list of mutations"),
        (f"{THING}  triggered_by: ['a b']", "triggered_by must be a list of mutations"),
        (f"{THING}thing_created.x:\n  resource_id_type: A\nthing.created_x:\n  resource_id_type: A", "ThingCreatedX"),
        ("unknown.healthie.event:\n  resource_id_type: null", "UnknownHealthieEvent"),
    ],
)
def test_a_mistake_in_the_data_is_reported_by_name(project: Project, events: str, message: str) -> None:
    decisions = '[[not_fetched]]\nresource_id_type = "A"\nreason = "x"\n' if ": A" in events else "# none"
    project.write(events, decisions)
    with pytest.raises(CodegenError, match=message.replace("[", r"\[")) as raised:
        project.generate()
    assert str(project.healthie / "webhook-events.yaml") in str(raised.value)


def test_all_mistakes_are_reported_at_once(project: Project) -> None:
    project.write(f"{THING}  extra_fields: {{a: float}}\nother.made: {{}}\n")
    with pytest.raises(CodegenError, match=r"(?s)kind of a.*other\.made"):
        project.generate()


def fetch(resource: str, operation: str, argument: str = "id") -> str:
    row = {"resource_id_type": resource, "operation": operation, "argument": argument, "reason": "x"}
    return "[[fetch]]\n" + "".join(f'{name} = "{value}"\n' for name, value in row.items())


def not_fetched(resource: str) -> str:
    return f'[[not_fetched]]\nresource_id_type = "{resource}"\nreason = "x"\n'


@pytest.mark.parametrize(
    ("resource", "decisions", "message"),
    [
        ("Strict", "# none", r"(?s)nothing says how.*Strict"),
        ("Strict", fetch("Strict", "strict"), "Strict: strict cannot be called with id alone"),
        ("Membership", "# none", r'(?s)nothing says how.*Membership.*Decide, and add.*resource_id_type = "Membership"'),
        ("Nothing", "# none", r"(?s)nothing says how.*Nothing"),
        ("Nothing", fetch("Nothing", "nothing"), "there is no operation nothing that only reads"),
        ("Nothing", fetch("Nothing", "createThing"), "there is no operation createThing that only reads"),
        ("Nothing", fetch("Nothing", "thing", "uuid"), "thing cannot be called with uuid alone"),
        ("Nothing", fetch("Nothing", "odd"), "odd returns Decimal, which an event cannot name"),
        ("Thing", fetch("Thing", "thing"), "Thing is fetched by thing, by the rule; remove its row"),
        ("Thing", not_fetched("Thing"), "Thing is fetched by thing, by the rule; remove its row"),
        ("Thing", not_fetched("Gone"), "no event has a record of these types; remove their rows: Gone"),
        ("Nothing", not_fetched("Nothing") * 2, "two rows are about Nothing"),
        ("Nothing", fetch("Nothing", "thing") + not_fetched("Nothing"), "Nothing is in fetch and in not_fetched"),
        ("Nothing", '[[not_fetched]]\nresource_id_type = "Nothing"\n', "must have resource_id_type, reason"),
        (
            "Nothing",
            '[[not_fetched]]\nresource_id_type = "Nothing"\nreason = " "\n',
            "must have resource_id_type, reason",
        ),
        ("Thing", "[[other]]\na = 1\n", "unknown section other"),
        ("Thing", "[[", "is not valid TOML"),
        ("Thing", '[[event_type]]\nevent = "a.b"\nmember = "NONE"\nreason = "x"', "WebhookEventType has no NONE"),
        (
            "Thing",
            '[[event_type]]\nevent = "a.b"\nmember = "THING_CREATED"\nreason = "x"',
            "two events have the same member of WebhookEventType: THING_CREATED",
        ),
    ],
)
def test_a_wrong_decision_is_reported_by_name(project: Project, resource: str, decisions: str, message: str) -> None:
    project.write(f"thing.created:\n  resource_id_type: {resource}\n", decisions)
    with pytest.raises(CodegenError, match=message) as raised:
        project.generate()
    assert str(project.healthie / "webhook-decisions.toml") in str(raised.value)


def test_the_lock_knows_the_files_of_events() -> None:
    locked = load_event_lock(SPECS)
    assert set(locked) == {"hero", "healthie"}
    assert all(row.mismatch() is None for row in locked.values())


def test_a_file_of_events_without_a_row_in_the_lock_is_reported(project: Project) -> None:
    (project.specs / "lock.toml").write_text("# empty\n")
    with pytest.raises(CodegenError, match=r"\[healthie-webhook-events\] is missing"):
        load_event_lock(project.specs)
