"""What documents ask for by default: the rules of selections.toml, and how much of what others select."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, GraphQLSchema, is_leaf_type

from hero_healthie_codegen.__main__ import main
from hero_healthie_codegen.errors import CodegenError, SpecError
from hero_healthie_codegen.graphql.coverage import Domains, Seen, coverage, load_domains, share
from hero_healthie_codegen.graphql.documents.fragments import LARGEST_PAGE
from hero_healthie_codegen.graphql.documents.handwritten import selected_fields
from hero_healthie_codegen.graphql.documents.operations import Document
from hero_healthie_codegen.graphql.documents.selections import Selections
from hero_healthie_codegen.graphql.schema.schema import connection_of, root_fields, takes_page_size, type_of
from tests.support.paths import ROOT
from tests.unit.codegen.healthie_packages import Generated, generate_beside, try_out, write_specs

LEAST = {"query": 0.82, "mutation": 0.95}
LEAST_OF_A_DOMAIN = 0.65


@pytest.fixture(scope="module")
def seen(schema: GraphQLSchema, documents: dict[str, Document]) -> list[Seen]:
    return coverage(ROOT, schema, documents.values())


@pytest.mark.parametrize("kind", LEAST)
@pytest.mark.parametrize("held_out", [True, False])
def test_most_selections_of_others_are_whole(seen: list[Seen], kind: str, held_out: bool) -> None:
    """Also those of the root fields that nobody looked at when the rules were made."""
    whole, count = share(each for each in seen if each.kind == kind and each.is_held_out is held_out)
    assert count > 45
    assert whole / count >= LEAST[kind]


def test_no_domain_is_left_behind(seen: list[Seen]) -> None:
    groups: defaultdict[tuple[str, str], list[Seen]] = defaultdict(list)
    for each in seen:
        groups[each.domain, each.kind].append(each)
    assert len({domain for domain, _ in groups}) >= 12
    for key, group in groups.items():
        whole, count = share(group)
        assert whole / count >= LEAST_OF_A_DOMAIN, (key, [each.missing for each in group if each.missing])


def test_every_operation_is_about_something(schema: GraphQLSchema) -> None:
    domains = load_domains(ROOT)
    names = [name for _, name, _ in root_fields(schema)]
    assert {domains.of(name) for name in names} == domains.rules.keys()
    with pytest.raises(SpecError, match="no rule says what xyz is about; add one, or an exception for xyz"):
        Domains(Path("d.toml"), {"a": "b"}, {}).of("xyz")


def test_the_command_prints_the_share_by_domain(
    schema: GraphQLSchema,
    documents: dict[str, Document],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = tmp_path / "seen.jsonl"
    rows.write_text(
        '{"kind": "query", "root": "task", "fields": ["id", "client.full_name", "client.ssn"]}\n'
        '{"kind": "query", "root": "tasks", "fields": ["id", "total_count", "client.email"]}\n'
        '{"kind": "mutation", "root": "gone", "fields": ["id"]}\n'.replace("gone", "deleteTask")
    )
    monkeypatch.setattr("hero_healthie_codegen.graphql.coverage.present", lambda _: (schema, documents.values()))
    assert main(["coverage", "--selections", str(rows), "--missing"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"tasks +1 of 2, +50% +0 of 1, +0%", lines[1])
    assert lines[-2:] == ["tasks: query task lacks client.ssn", "tasks: mutation deleteTask lacks id"]


def test_pages_hold_25_nodes_where_nobody_said_why_not(selections: Selections, documents: dict[str, Document]) -> None:
    for name, document in documents.items():
        parts = connection_of(type_of(document.definition))
        if parts is not None and takes_page_size(document.definition):
            page = selections.of(parts.node.name).page or LARGEST_PAGE
            assert page >= 10
            assert document.page_size is not None
            assert document.page_size >= page, name


@pytest.mark.slow
def test_no_document_asks_for_credentials(schema: GraphQLSchema, documents: dict[str, Document]) -> None:
    """Whatever type has them; what a mutation was called to make, it returns."""
    secret = re.compile(r"(.*_)?(token|password|ssn|secret|api_key|zak)|.*(magic|sso|set_password|start)_(link|url)")
    # What an operation is there for: a new webhook's key, and the host key of a video call.
    made = {("Webhook", "signature_secret"), ("EmbeddedZoomCredentials", "zak")}
    found = {
        (type_name, name)
        for document in documents.values()
        for type_name, name in selected_fields(schema, document.ast)
        if secret.fullmatch(name) and is_leaf_type(type_of(_fields(schema, type_name)[name]))
    }
    payloads = {each for each in found if each[0].endswith("Payload")}
    assert found - payloads <= made
    assert {name for _, name in payloads} <= {"api_key", "token"}


def _fields(schema: GraphQLSchema, type_name: str) -> Any:
    type_ = schema.type_map[type_name]
    assert isinstance(type_, GraphQLObjectType)
    return type_.fields


SCHEMA = """
type Query { visit(id: ID): Visit visits(first: Int): VisitConnection! person: Person form: Form place: Place }
type Mutation { move(id: ID): MovePayload } type MovePayload { visit: Visit new_token: String messages: [Problem] }
type Problem { field: String message: String }
type VisitConnection { nodes: [Visit!] page_info: PageInfo! total_count: Int }
type PageInfo { has_next_page: Boolean! end_cursor: String }
type Visit {
  id: ID! note: String token: String person: Person place: Place answers: [Answer!] form: Form claim: Claim
  price: Price tag: Tag loop: Loop
}
type Person { id: ID! name: String email: String ssn: String a: Int b: Int c: Int d: Int e: Int visits: [Visit] }
type Place { id: ID! city: String token: String owner: Person }
type Form { id: ID! name: String questions: [Question!] next: Form a: Int b: Int c: Int d: Int e: Int }
type Question { id: ID! label: String options: [Option!] form: Form } type Option { id: ID! text: String }
type Answer { id: ID! text: String question: Question }
type Claim { id: ID! name: String }
type Price { amount: Int }
type Tag { id: ID! name: String! }
type Loop { id: ID! text: String back: Back } type Back { id: ID! text: String loop: Loop }
"""
RULES = """
[neighbours]
names = ["id", "name"]
names_reason = "x"
most_leaves = 4
most_leaves_reason = "x"
most_objects = 2
most_objects_reason = "x"
gated = "Claim"
gated_reason = "x"
never = "(.*_)?(token|ssn)"
never_reason = "x"

[types.Person]
beside = ["id", "email"]
beside_reason = "x"
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    folder = tmp_path_factory.mktemp("rules")
    return generate_beside(write_specs(folder / "specs", SCHEMA, selections=RULES), folder)


def test_what_stands_next_to_an_object(made: Generated) -> None:
    document = " ".join(made.operations()["visit"].document.split())
    question = "question { form { id name } id label options { id text } }"
    for part in (
        "person { id email }",  # as decided
        "place { city id owner { id email } }",  # small
        "loop { back { id } id text }",  # what leads back comes by its id
        f"answers {{ id {question} text }}",  # no query returns an answer, a question or an option
        "form { id name }",  # by its names
        "price { amount }",
        "tag { id name }",
    ):
        assert part in document, part
    for name in ("token", "ssn", "claim"):
        assert name not in document
    assert "new_token" in made.operations()["move"].document


def test_without_rules_objects_come_by_their_ids(tmp_path: Path) -> None:
    made = generate_beside(write_specs(tmp_path / "specs", SCHEMA), tmp_path)
    document = " ".join(made.operations()["visit"].document.split())
    for part in ("person { id }", "place { id }", "answers { id }", "claim { id }"):
        assert part in document


@pytest.mark.slow
def test_all_that_is_made_by_the_rules_works(made: Generated) -> None:
    try_out(made)


def test_one_class_for_each_type_wherever_it_stands(made: Generated) -> None:
    visit, form = made.package.Visit.model_fields, made.package.Form.model_fields
    names = [str(field.annotation) for field in (visit["answers"], form["questions"], visit["form"])]
    assert [re.findall(r"(\w+)\]? \|", name)[-1] for name in names] == ["Answer", "Question", "NamedReference"]


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ('[neighbours]\nname = ["id"]\nname_reason = "x"\n', "unknown key 'name'"),
        ('[neighbours]\nnames = ["id"]\n', "names has no names_reason"),
        ('[neighbours]\nnever = "("\nnever_reason = "x"\n', "never is no regular expression"),
        ("[types.Visit]\npage = 10\n", "page is a number of nodes, and has a page_reason"),
        (
            '[types.Person]\nbeside = ["mail"]\nbeside_reason = "x"\n',
            "beside names 'mail', which the type does not have",
        ),
        (RULES + '[types.Place]\nbeside = ["token"]\nbeside_reason = "x"\n', "'token' is in never and in another list"),
    ],
)
def test_rules_that_cannot_be_right(tmp_path: Path, rows: str, problem: str) -> None:
    with pytest.raises(CodegenError, match=re.escape(problem)):
        generate_beside(write_specs(tmp_path / "specs", SCHEMA, selections=rows), tmp_path)
