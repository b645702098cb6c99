"""Hand-written documents and a schema that changes: what still generates, and what is said where it does not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, parse

from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.graphql.documents.handwritten import (
    deprecated_fields,
    handwritten_documents,
    load_handwritten,
)
from hero_healthie_codegen.graphql.documents.operations import Document
from hero_healthie_codegen.graphql.documents.selections import Selections
from hero_healthie_codegen.graphql.schema.schema import load_schema
from tests.support.paths import ROOT
from tests.unit.codegen.healthie_fakes import fake_response
from tests.unit.codegen.healthie_packages import Generated, generate_beside, write_specs

SPECS = ROOT / "specs" / "healthie"
OLD = Path(__file__).parent / "fixtures" / "invoices_2024"


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """The package of API version 2024-06-01."""
    folder = tmp_path_factory.mktemp("invoices")
    specs = write_specs(folder / "specs", (OLD / "schema.graphql").read_text("utf-8"))
    shutil.copy(OLD / "invoices.graphql", specs / "healthie" / "operations")
    return generate_beside(specs, folder)


def _problems(schema: GraphQLSchema, file: Path) -> str:
    """What is wrong with the documents of a file, which may use the fragments that are generated for the schema."""
    generated = {
        name: parse(text, no_location=True).definitions[0]
        for name, text in {
            "PageInfo": "fragment PageInfo on PageInfo { has_next_page end_cursor }",
            "FieldError": "fragment FieldError on FieldError { field message }",
        }.items()
        if schema.get_type(name) is not None
    }
    with pytest.raises(CodegenError) as caught:
        handwritten_documents(schema, Selections(file, {}), load_handwritten(file.parent), generated)  # type: ignore[arg-type]
    return str(caught.value)


# The two shapes of the invoice operations


async def test_the_older_shape_generates_typed_operations(older: Generated) -> None:
    calls: list[tuple[Any, Any]] = []

    class Caller:
        async def call(self, operation: Any, variables: Any, *, into: Any = None) -> Any:
            calls.append((operation, variables))
            return operation.decode(fake_response(older.schema, parse(operation.document)))

    queries, mutations = older.package.Queries(Caller()), older.package.Mutations(Caller())
    listed = await queries.requested_payments(offset=10, status_filter="unpaid")
    assert [type(invoice) for invoice in listed] == [older.package.Invoice] * 2
    assert calls[-1][1]["offset"] == 10
    assert calls[-1][0].page_size is None
    found = await queries.requested_payment(id="981")
    assert (found.id, found.recipient.dietitian.id) == ("981", "981")
    created = await mutations.create_requested_payment(input=older.package.CreateRequestedPaymentInput(price="12"))
    updated = await mutations.update_requested_payment(input=older.package.UpdateRequestedPaymentInput(id="981"))
    deleted = await mutations.delete_requested_payment(input=older.package.DeleteRequestedPaymentInput(id="981"))
    for payload in (created, updated, deleted):
        assert isinstance(payload.requested_payment, older.package.Invoice)
        assert payload.messages
    assert "requestedPayment {" in calls[-1][0].document


@pytest.mark.slow
def test_the_newer_shape_is_what_is_generated(documents: dict[str, Document], operations: dict[str, Any]) -> None:
    listed = operations["requestedPayments"]
    assert listed.page_size == 25
    assert "offset" not in listed.arguments
    assert {"after", "first"} <= set(listed.arguments)
    for name in ("updateRequestedPayment", "deleteRequestedPayment"):
        assert "\n requested_payment {" in operations[name].document.replace("\n  ", "\n ")
    assert " requestedPayment { " in " ".join(documents["createRequestedPayment"].text.split())


def test_newer_documents_on_the_older_schema(older: Generated) -> None:
    text = _problems(older.schema, SPECS / "operations" / "invoices.graphql")
    where = f"{SPECS / 'operations' / 'invoices.graphql'}:"
    lines = [line.strip().removeprefix(where) for line in text.splitlines()[1:] if line.strip().startswith(where)]
    assert lines[-2:] == [
        '140:3: field "requested_payment" on "updateRequestedPaymentPayload": the schema now has requestedPayment',
        '155:3: field "requested_payment" on "deleteRequestedPaymentPayload": the schema now has requestedPayment',
    ]
    [paging] = [line for line in lines if "plain list" in line]
    assert paging == (
        '98:3: "requestedPayments" is now a plain list: select the fields of RequestedPayment without nodes and '
        "page_info; `after`, `before`, `first`, `last` are gone, use offset; it has no argument `order_by`"
    )
    assert not [line for line in lines if "PageInfo" in line or "PaginationConnection" in line]
    assert any(line.startswith('10:3: field "balance_due"') for line in lines)
    assert any("'$invoice_id' of type 'ID' used in position expecting type 'String'" in line for line in lines)


@pytest.mark.slow
def test_older_documents_on_the_newer_schema(schema: GraphQLSchema, tmp_path: Path) -> None:
    path = Path(shutil.copy(OLD / "invoices.graphql", tmp_path))
    assert [line.strip().removeprefix(f"{path}:") for line in _problems(schema, path).splitlines()[1:]] == [
        '42:3: "requestedPayments" is now a connection: select nodes { … } page_info { … }; `offset` is gone, '
        "use after/first",
        "55:33: Variable '$invoice_id' of type 'String' used in position expecting type 'ID'.",
        '80:3: field "requestedPayment" on "updateRequestedPaymentPayload": the schema now has requested_payment',
        '95:3: field "requestedPayment" on "deleteRequestedPaymentPayload": the schema now has requested_payment',
    ]


# One change at a time

BEFORE = """
type Query {
  notes(offset: Int, limit: Int, kind: Kind, author: ID): [Note!]
  pages(first: Int, after: String): NoteConnection
  either: Either
}
union Either = Note | User
type Note { id: ID! text: String author: User kind: Kind tags: [String!] }
type User { id: ID! name: String }
type NoteConnection { nodes: [Note!] page_info: PageInfo! total_count: Int }
type PageInfo { has_next_page: Boolean! end_cursor: String }
enum Kind { SHORT LONG }
"""
DOCUMENTS = """query notes($offset: Int, $limit: Int, $author: ID) {
  notes(offset: $offset, limit: $limit, kind: SHORT, author: $author) { ...NoteText }
}

fragment NoteText on Note {
  id
  text
  author { id name }
}

query pages($first: Int = 10, $after: String) {
  pages(first: $first, after: $after) { nodes { ...NoteText } page_info { has_next_page } total_count }
}

query either {
  either { ... on Note { id } ... on User { id } }
}
"""


def _renamed(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_renamed("text: String", "Text: String"), ['7:3: field "text" on "Note": the schema now has Text']),
        (_renamed("text: String", "note_text: String"), ['7:3: field "text" on "Note": the schema has none']),
        (
            _renamed("text: String", "texts: String"),
            ['7:3: field "text" on "Note": the schema has none; the closest is texts'],
        ),
        (
            _renamed(
                "notes(offset: Int, limit: Int, kind: Kind, author: ID): [Note!]",
                "notes(first: Int, after: String, kind: Kind, author: ID): NoteConnection!",
            ),
            [
                '2:3: "notes" is now a connection: select nodes { … } page_info { … }; `offset`, `limit` are gone, '
                "use after/first"
            ],
        ),
        (
            _renamed("(first: Int, after: String): NoteConnection", "(offset: Int): [Note]"),
            [
                '12:3: "pages" is now a plain list: select the fields of Note without nodes and page_info; '
                "`first`, `after` are gone, use offset"
            ],
        ),
        (_renamed("limit: Int, ", ""), ['2:26: argument "limit" of "Query.notes": "Query.notes" has none']),
        (
            _renamed("author: ID)", "author_id: ID)"),
            ['2:54: argument "author" of "Query.notes": "Query.notes" has none; the closest is author_id'],
        ),
        (
            _renamed("author: ID)", "author: ID, team: ID!)"),
            ["2:3: Field 'notes' argument 'team' of type 'ID!' is required, but it was not provided."],
        ),
        (
            _renamed("author: ID)", "author: [ID!]!)"),
            ["1:40: Variable '$author' of type 'ID' used in position expecting type '[ID!]!'."],
        ),
        (_renamed("SHORT LONG", "BRIEF LONG"), ["2:47: Value 'SHORT' does not exist in 'Kind' enum."]),
        (
            _renamed("union Either = Note | User", "union Either = Note"),
            ["16:31: Fragment cannot be spread here as objects of type 'Either' can never be of type 'User'."],
        ),
        (_renamed("User", "Person"), ["16:38: Unknown type 'User'."]),
        (
            _renamed("author: User", "author: String"),
            ["8:10: Field 'author' must not have a selection since type 'String' has no subfields."],
        ),
        (
            _renamed("text: String", "text: User"),
            ["7:3: Field 'text' of type 'User' must have a selection of subfields. Did you mean 'text { ... }'?"],
        ),
    ],
)
@pytest.mark.slow
def test_a_change_is_reported_with_its_place(tmp_path: Path, change: Callable[[str], str], expected: list[str]) -> None:
    path = tmp_path / "notes.graphql"
    path.write_text(DOCUMENTS, "utf-8")
    schema_path = tmp_path / "schema.txt"
    schema_path.write_text(change(BEFORE), "utf-8")
    lines = [
        line.strip().removeprefix(f"{path}:") for line in _problems(load_schema(schema_path), path).splitlines()[1:]
    ]
    assert lines == expected


def test_all_changes_are_reported_at_once(tmp_path: Path) -> None:
    path = tmp_path / "notes.graphql"
    path.write_text(DOCUMENTS, "utf-8")
    (tmp_path / "others.graphql").write_text("query nothing { nothing }\nmutation alter { alter { id } }\n", "utf-8")
    schema_path = tmp_path / "schema.txt"
    schema_path.write_text(BEFORE.replace("text: String", "Text: String").replace("SHORT", "BRIEF"), "utf-8")
    text = _problems(load_schema(schema_path), path)
    for part in ('field "text"', "Value 'SHORT'", 'field "nothing" on "Query"', "the schema has no mutation at all"):
        assert part in text


def test_what_fits_is_accepted_and_what_is_deprecated_is_a_note(tmp_path: Path) -> None:
    path = tmp_path / "notes.graphql"
    path.write_text(DOCUMENTS, "utf-8")
    schema_path = tmp_path / "schema.txt"
    schema_path.write_text(BEFORE.replace("text: String", 'text: String @deprecated(reason: "use body")'), "utf-8")
    schema, handwritten = load_schema(schema_path), load_handwritten(tmp_path)
    made = handwritten_documents(schema, Selections(path, {}), handwritten, {})
    assert [document.root_field for document in made] == ["notes", "pages", "either"]
    assert "either { __typename " in " ".join(made[2].text.split())
    assert deprecated_fields(schema, handwritten) == [f"note: {path}:7:3: The field Note.text is deprecated. use body"]


def test_a_field_selected_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.graphql").write_text("query pages { pages { nodes { id } nodes { text } } }", "utf-8")
    with pytest.raises(CodegenError, match="nodes is selected twice"):
        load_handwritten(tmp_path)
