"""Documents of older versions move to this one; what cannot is listed with its reason, and nothing else changes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from graphql import parse, validate
from graphql.type import GraphQLSchema

from hero_healthie.cli.main import main
from hero_healthie_codegen.migrate.documents import Migrated, migrate
from hero_healthie_codegen.migrate.files import migrate_files
from hero_healthie_codegen.migrate.spelling import Successor, load_successors
from hero_healthie_codegen.specs.folder import specs_folder

DOCUMENTS = Path(__file__).parent / "fixtures" / "documents_2024"
OLD_SHAPES = Path(__file__).parent / "fixtures" / "invoices_2024"

ROWS = {
    "a list became a connection": (
        "{ users { id } }",
        "{ users { nodes { id } page_info { has_next_page end_cursor } } }",
    ),
    "lines and comments stay": (
        "query q {\n  users { # all of them\n    id\n\n    # by name\n    name\n  }\n}\n",
        "query q {\n  users {\n    nodes { # all of them\n      id\n\n      # by name\n      name\n    }\n"
        "    page_info {\n      has_next_page\n      end_cursor\n    }\n  }\n}\n",
    ),
    "windows lines stay": (
        "query q {\r\n  users {\r\n    id\r\n  }\r\n}\r\n",
        "query q {\r\n  users {\r\n    nodes {\r\n      id\r\n    }\r\n    page_info {\r\n      has_next_page\r\n"
        "      end_cursor\r\n    }\r\n  }\r\n}\r\n",
    ),
    "an offset becomes a cursor": (
        "query q($offset: Int = 0) { users(offset: $offset) { nodes { id } } }",
        "query q($after: String) { users(after: $after) { nodes { id } } }",
    ),
    "an offset of two lists becomes two cursors": (
        "query q($o: Int) { a: users(offset: $o) { nodes { id } } b: users(offset: $o) { nodes { id } } }",
        "query q($after: String, $b_after: String) { a: users(after: $after) { nodes { id } }"
        " b: users(after: $b_after) { nodes { id } } }",
    ),
    "page_size becomes first": (
        "query q($page_size: Int) { users(page_size: $page_size, should_paginate: true) { nodes { id } } }",
        "query q($page_size: Int) { users(first: $page_size) { nodes { id } } }",
    ),
    "a text becomes an id, and must be given": (
        "mutation m($id: String) { deleteRequestedPayment(input: {id: $id}) { messages { field } } }",
        "mutation m($id: ID!) { deleteRequestedPayment(input: {id: $id}) { messages { field } } }",
    ),
    "a payload's object keeps its key": (
        'mutation m { deleteRequestedPayment(input: {id: "1"}) { requestedPayment { id } } }',
        'mutation m { deleteRequestedPayment(input: {id: "1"}) { requestedPayment: requested_payment { id } } }',
    ),
    "what is gone is taken out": (
        'mutation m { deleteRequestedPayment(input: {clientMutationId: "1", id: "1"}) {\n  clientMutationId\n'
        "  messages { field }\n} }",
        'mutation m { deleteRequestedPayment(input: {id: "1"}) {\n  messages { field }\n} }',
    ),
    "an order in words becomes a member": (
        '{ users(sort_by: "last_name_asc") { nodes { id } } }',
        "{ users(order_by: LAST_NAME_ASC) { nodes { id } } }",
    ),
    "an order in a variable becomes a member": (
        'query q($s: String = "created_at_asc") { appointments(sort_by: $s) { nodes { id } } }',
        "query q($s: AppointmentOrderKeys = CREATED_AT_ASC) { appointments(order_by: $s) { nodes { id } } }",
    ),
    "a count is the total of its list": (
        "{ appointmentsCount(is_org: true) }",
        "{ appointmentsCount: appointments(is_org: true) { total_count } }",
    ),
    "an argument that does nothing goes": ('{ user(email: "a@b.c", id: "1") { id } }', '{ user(id: "1") { id } }'),
    "a misspelt name": ('{ pharamcy(id: "1") { id } }', '{ pharamcy: pharmacy(id: "1") { id } }'),
    "what fits stays as it is": ("query  q{user( id:1 ){id}}", "query  q{user( id:1 ){id}}"),
}


@pytest.fixture(scope="module")
def successors() -> dict[str, Successor]:
    """Return what is called otherwise now."""
    return load_successors(specs_folder() / "healthie" / "successors.toml")


def one(text: str, schema: GraphQLSchema, successors: dict[str, Successor]) -> Migrated:
    """Return what becomes of one text."""
    return migrate({"a.graphql": text}, schema, successors)[0]


@pytest.mark.parametrize("name", ROWS)
def test_a_document_is_moved(name: str, schema: GraphQLSchema, successors: dict[str, Successor]) -> None:
    before, after = ROWS[name]
    moved = one(before, schema, successors)
    assert moved.after == after
    assert validate(schema, parse(after)) == []
    assert moved.remaining == []
    assert one(after, schema, successors).after == after


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("{\n  users(offset: 20) { nodes { id } }\n}", 2, "walk the pages with `after`"),
        ("{\n  users {\n    id\n    total_count\n  }\n}", 3, "side by side"),
        ("{\n  users(offsett: 1) { nodes { id } }\n}", 2, "has no successor that is known"),
        ("{\n  user {\n    nmae\n  }\n}", 3, "Did you mean 'name'"),
        ("{\n  user {", 2, "is not GraphQL"),
    ],
)
def test_what_cannot_be_moved_is_listed_with_its_place(
    text: str, line: int, reason: str, schema: GraphQLSchema, successors: dict[str, Successor]
) -> None:
    moved = one(text, schema, successors)
    assert any(reason in each.message for each in moved.remaining), moved.remaining
    assert {each.line for each in moved.remaining if reason in each.message} <= {line, line + 1}


@pytest.mark.parametrize("folder", [DOCUMENTS, OLD_SHAPES], ids=lambda folder: folder.name)
def test_most_documents_of_2024_fit_without_a_hand(
    folder: Path, schema: GraphQLSchema, successors: dict[str, Successor]
) -> None:
    texts = {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.graphql")) if path.stem != "schema"}
    results = migrate({**texts, "shared": "fragment FieldError on FieldError { field message }"}, schema, successors)
    whole = [result for result in results if not result.remaining]
    assert len(whole) >= 0.85 * len(results), {r.name: [e.message for e in r.remaining] for r in results if r.remaining}
    for result in results:
        assert re.findall(r"#.*", result.after) == re.findall(r"#.*", result.before), result.name
    again = migrate({result.name: result.after for result in results}, schema, successors)
    assert {result.name for result in again if result.before != result.after} == set()


PYTHON = '''
QUERY = """
  query q($offset: Int) {  # page by page
    users(offset: $offset) {
      id
    }
  }
"""
ESCAPED = "query {\\n  user(email: \\"a@b.c\\", id: \\"é\\") { id }\\n}"
PIECES = ("mutation m($id: String) { deleteRequestedPayment(input: {id: $id}) {"
          " clientMutationId messages { field } } }")
OTHER = "query the database { quickly }"
FILLED = f"query {{ users(offset: {number}) {{ id }} }}"
FITS = f'query {{ user(id: "{number}") {{ id }} }}'
'''
PYTHON_AFTER = '''
QUERY = """
  query q($after: String) {  # page by page
    users(after: $after) {
      nodes {
        id
      }
      page_info {
        has_next_page
        end_cursor
      }
    }
  }
"""
ESCAPED = "query {\\n  user(id: \\"é\\") { id }\\n}"
PIECES = ("mutation m($id: ID!) { deleteRequestedPayment(input: {id: $id}) {"
          " messages { field } } }")
OTHER = "query the database { quickly }"
FILLED = f"query {{ users(offset: {number}) {{ id }} }}"
FITS = f'query {{ user(id: "{number}") {{ id }} }}'
'''
SCRIPT = """
const FIELDS = gql`fragment Fields on User { id }`;
const QUERY: DocumentNode = gql`
  query q { users(offset: 0) { ...Fields } }
  ${FIELDS}
`; // it's `fine`
const one = <T,>(id: string): string => `{ user(email: "${id}", id: "${id}") { ...Fields } }`;
const two = <T,>(id: string): string => `{ user(email: "a", id: ${JSON.stringify(id)}) { ...Fields } }`;
"""
SCRIPT_AFTER = """
const FIELDS = gql`fragment Fields on User { id }`;
const QUERY: DocumentNode = gql`
  query q { users { nodes { ...Fields } page_info { has_next_page end_cursor } } }
  ${FIELDS}
`; // it's `fine`
const one = <T,>(id: string): string => `{ user(id: "${id}") { ...Fields } }`;
const two = <T,>(id: string): string => `{ user(id: ${JSON.stringify(id)}) { ...Fields } }`;
"""


def test_documents_inside_programs_are_moved(
    tmp_path: Path, schema: GraphQLSchema, successors: dict[str, Successor]
) -> None:
    for name, text in (
        ("a.py", PYTHON),
        ("b.ts", SCRIPT),
        ("c.tsx", SCRIPT),
        ("d.js", SCRIPT.replace("<T,>", "").replace(": string", "").replace(": DocumentNode", "")),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    found = {each.path.name: each for each in migrate_files([tmp_path], schema, successors, embedded=True)}
    assert found["a.py"].after == PYTHON_AFTER
    left = {PYTHON.splitlines()[above]: text.remaining for above, text in found["a.py"].texts if text.remaining}
    assert [line.split()[0] for line in left] == ["OTHER", "FILLED"]
    assert left[PYTHON.splitlines()[-2]][0].message.startswith(
        "an f-string is not rewritten: this list is a connection"
    )
    assert found["b.ts"].after == found["c.tsx"].after == SCRIPT_AFTER
    assert not [each for _, text in found["b.ts"].texts for each in text.remaining]
    assert "users { nodes { ...Fields }" in found["d.js"].after


USERS, USERS_AFTER = (
    "query q { users { id } }",
    "query q { users { nodes { id } page_info { has_next_page end_cursor } } }",
)


@pytest.mark.parametrize(
    ("name", "before", "problem"),
    [
        ("form_feed.py", f'a = 1\n\x0c\nQ = "{USERS}"\n', None),
        ("separators.py", f'a = "\u2028 \x85 \x1c \x0b"\nQ = "{USERS}"\n', None),
        ("windows.py", f'Q = """\r\n{USERS}\r\n"""\r\n', None),
        ("windows_raw.py", f"Q = r'''\r\n{USERS}\r\n'''\r\n", None),
        ("windows.ts", f"const q = gql`\r\n{USERS}\r\n`\r\n", None),
        ("returns.py", f'a = 1\rQ = "{USERS}"\r', "carriage return"),
        ("deep.py", f"a = {'-' * 20_000}1\nQ = '{USERS}'\n", "nested too deep"),
        ("chain.py", f"a = b{'.c' * 20_000}\nQ = '{USERS}'\n", "nested too deep"),
        ("no_character.ts", "const q = gql`query q { users { id } \\u{FFFFFFFF} }`\n", ""),
    ],
)
def test_no_document_of_an_odd_program_is_passed_over(
    tmp_path: Path, schema: GraphQLSchema, successors: dict[str, Successor], name: str, before: str, problem: str | None
) -> None:
    (tmp_path / name).write_bytes(before.encode())
    [found] = migrate_files([tmp_path], schema, successors, embedded=True)
    assert found.after == (before.replace(USERS, USERS_AFTER) if problem is None else before)
    assert problem is None or problem in found.problem
    assert bool(found.problem or [each for _, each in found.texts if each.remaining]) is (problem is not None)


def test_windows_lines_inside_of_programs_stay(
    tmp_path: Path, schema: GraphQLSchema, successors: dict[str, Successor]
) -> None:
    before, after = ROWS["windows lines stay"]
    (tmp_path / "a.py").write_bytes(f'Q = """{before}"""\r\n'.encode())
    [found] = migrate_files([tmp_path], schema, successors, embedded=True)
    assert found.after == f'Q = """{after}"""\r\n'


@pytest.mark.slow
def test_the_command_writes_only_when_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], schema: GraphQLSchema, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "users.graphql"
    path.write_text("query q { users(offset: 0) { id } }\n", "utf-8")
    assert main(["migrate", str(tmp_path)]) == 0
    assert "run it again with --write" in capsys.readouterr().out
    monkeypatch.setattr("hero_healthie_codegen.migrate.cli.load_schema", lambda _: schema)  # which it has read once
    assert main(["migrate", str(tmp_path), "--diff"]) == 0
    assert "+query q { users { nodes { id }" in capsys.readouterr().out
    assert "offset" in path.read_text("utf-8")
    assert main(["migrate", str(tmp_path), "--write"]) == 0
    assert "nodes" in path.read_text("utf-8")
    assert "1 of 1 documents fit Healthie" in capsys.readouterr().out
    (tmp_path / "schema.graphql").write_text("type Query { a: Int }", "utf-8")
    (tmp_path / "empty.graphql").write_text("\n", "utf-8")
    assert main(["migrate", str(tmp_path)]) == 0
    assert "1 of 1 documents fit Healthie" in capsys.readouterr().out
    assert main(["migrate", str(tmp_path / "absent")]) == 1
    assert "there is no such file or folder" in capsys.readouterr().err
    assert main(["migrate", str(tmp_path), "--to", "1999-01-01"]) == 2
    assert "--schema" in capsys.readouterr().err


@pytest.mark.slow
def test_what_is_left_is_there_for_scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "users.graphql"
    path.write_text("query q {\n  users { id }\n}\nquery r { users { nmae } }", "utf-8")
    assert main(["migrate", str(tmp_path), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["documents"], found["fit"], found["written"], found["changed"]) == (1, 0, False, [str(path)])
    assert list(found["causes"].values()) == [1]
    [left] = found["left"]
    assert (left["path"], left["line"], left["column"]) == (str(path), 4, None)
    assert "nmae" in left["message"]


@pytest.mark.slow
def test_generate_says_the_cause_once_for_all_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"q{number}" for number in range(120)]
    text = "\n".join(f"query {name} {{ users {{ id nmae }} }}" for name in names)
    (tmp_path / "users.graphql").write_text(text, "utf-8")
    assert main(["generate", "--operations", str(tmp_path), "--out", str(tmp_path / "ops")]) == 1
    said = capsys.readouterr().err
    assert "`first`, `after`; 120 places; `hero-healthie migrate` does it" in said
    assert said.count("Cannot query field 'nmae'") == 120
    assert "Too many" not in said
    (tmp_path / "users.graphql").write_text(text.replace(" nmae", ""), "utf-8")
    assert main(["generate", "--operations", str(tmp_path), "--out", str(tmp_path / "ops")]) == 1
    assert "\nno other problem; " in capsys.readouterr().err
