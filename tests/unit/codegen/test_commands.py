"""`generate` and `check` on a small project: what they build, notice and leave alone."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from hero_healthie_codegen.__main__ import main
from hero_healthie_codegen.openapi.description.document import load_document
from tests.support.paths import ROOT, SPECS

OPENAPI = """
openapi: 3.1.0
info: {title: Small, version: 1.0.0}
tags: [{name: Pets}]
paths:
  /v1/pets/{id}:
    get:
      operationId: getPet
      tags: [Pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: Ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: string}}}
"""
OVERLAY = """
overlay: 1.0.0
info: {title: None, version: 1.0.0}
actions: []
"""
SCHEMA = """
type Query { pet(id: ID!): Pet  pets(after: String, before: String, first: Int, last: Int): PetConnection }
type Mutation { createPet(input: createPetInput): createPetPayload }
type Subscription { petAdded(id: ID): Pet }
type Pet { id: ID! name: String }
type PetConnection { nodes: [Pet] edges: [PetEdge] page_info: PageInfo! total_count: Int! }
type PetEdge { cursor: String! node: Pet }
type PageInfo { end_cursor: String has_next_page: Boolean! has_previous_page: Boolean! start_cursor: String }
input createPetInput { name: String }
type createPetPayload { pet: Pet messages: [FieldError] }
type FieldError { field: String message: String! }
"""
OPERATIONS = """
[[hero.rule]]
safety = "read"
[[healthie.rule]]
kind = "query|subscription"
safety = "read"
[[healthie.rule]]
kind = "mutation"
safety = "create"
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    specs = root / "specs"
    (specs / "hero").mkdir(parents=True)
    (specs / "healthie" / "operations").mkdir(parents=True)
    (specs / "hero" / "openapi.yaml").write_text(OPENAPI)
    (specs / "hero" / "overlay.yaml").write_text(OVERLAY)
    (specs / "healthie" / "schema.graphql").write_text(SCHEMA)
    (specs / "healthie" / "selections.toml").write_text("# no decisions\n")
    (specs / "operations.toml").write_text(OPERATIONS)
    lock(root)
    done = codegen("generate", root)
    assert done.returncode == 0, done.stderr
    return root


def lock(root: Path) -> None:
    rows = [("hero", "hero/openapi.yaml", "1.0.0"), ("healthie", "healthie/schema.graphql", "2026-01-01")]
    text = ""
    for api, name, version in rows:
        digest = hashlib.sha256((root / "specs" / name).read_bytes()).hexdigest()
        text += f'[{api}]\nfile = "{name}"\norigin = "test"\nversion = "{version}"\n'
        text += f'date = 2026-11-22\nsha256 = "{digest}"\n'
    (root / "specs" / "lock.toml").write_text(text)


@dataclass
class Done:
    returncode: int
    stderr: str


def codegen(command: str, root: Path) -> Done:
    """The command as the shell runs it, without the start of another interpreter."""
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
        code = main([command, "--root", str(root)])
    return Done(code, errors.getvalue())


def snapshot(root: Path) -> dict[str, bytes]:
    files = (path for path in (root / "generated").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


@pytest.mark.slow
def test_a_second_run_changes_no_byte_and_the_check_passes(project: Path) -> None:
    before = snapshot(project)
    assert "generated/hero_health_api/api/pets/get_pet.py" in before
    assert "generated/healthie_api/operations/create_pet.py" in before
    assert codegen("generate", project).returncode == 0
    assert snapshot(project) == before
    done = codegen("check", project)
    assert done.returncode == 0, done.stderr
    assert not list(project.glob(".hero-healthie-*"))


@pytest.mark.parametrize(
    "name",
    [
        "hero_health_api/api/pets/get_pet.py",
        "hero_health_api/openapi.json",
        "healthie_api/queries.py",
        "healthie_api/webhook_events.json",
    ],
)
@pytest.mark.slow
def test_an_edited_file_is_noticed(project: Path, name: str) -> None:
    path = project / "generated" / name
    original = path.read_bytes()
    path.write_bytes(original + b"\n# a small change\n")
    try:
        done = codegen("check", project)
    finally:
        path.write_bytes(original)
    assert done.returncode == 1
    assert f"generated/{name} differs" in done.stderr


@pytest.mark.slow
def test_the_packages_hold_the_corrected_description_and_the_events() -> None:
    packages = ROOT / "generated"
    corrected = json.loads((packages / "hero_health_api" / "openapi.json").read_text())
    assert corrected == load_document(SPECS)
    described = yaml.safe_load((SPECS / "hero" / "openapi.yaml").read_text())["paths"].keys()
    added = {"/v1/booking-hca/consultants", "/v1/booking-hca/consultants/{gmc_number}"}  # by the overlay
    assert corrected["paths"].keys() == described | added
    for package, api in (("hero_health_api", "hero"), ("healthie_api", "healthie")):
        events = json.loads((packages / package / "webhook_events.json").read_text())
        assert events == yaml.safe_load((SPECS / api / "webhook-events.yaml").read_text())


def test_a_missing_file_and_one_too_many_are_noticed(project: Path) -> None:
    package = project / "generated" / "healthie_api"
    (package / "queries.py").rename(package / "questions.py")
    try:
        done = codegen("check", project)
    finally:
        (package / "questions.py").rename(package / "queries.py")
    assert done.returncode == 1
    assert "generated/healthie_api/queries.py is missing" in done.stderr
    assert "generated/healthie_api/questions.py does not come from specs/" in done.stderr
    assert "pets: the description has it, generated/ has no method" in done.stderr


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("hero/openapi.yaml", None, "is missing"),
        ("hero/openapi.yaml", OPENAPI[:200], "openapi.yaml"),
        ("hero/openapi.yaml", "<html><body>Not found</body></html>", "openapi.yaml"),
        ("hero/openapi.yaml", "swagger: '2.0'\n", "openapi.yaml"),
        (
            "hero/overlay.yaml",
            OVERLAY.replace("[]", "[{target: $.paths.nothing, update: {}, description: x}]"),
            "overlay.yaml",
        ),
        ("healthie/schema.graphql", None, "is missing"),
        ("healthie/schema.graphql", SCHEMA[:150], "schema.graphql"),
        ("healthie/schema.graphql", "<html><body>Not found</body></html>", "schema.graphql"),
        ("healthie/schema.graphql", "", "schema.graphql"),
        ("healthie/operations/pets.graphql", "query pets { pets { nodes { nome } } }", "pets.graphql"),
        ("operations.toml", "[[hero.rule]]", "operations.toml"),
        (
            "operations.toml",
            '[[hero.rule]]\nsafety = "read"\n[[healthie.rule]]\nkind = "query"\nsafety = "read"',
            "createPet",
        ),
        (
            "operations.toml",
            OPERATIONS + '[[hero.exception]]\noperation = "gone"\nsafety = "read"\nreason = "x"\n',
            "gone",
        ),
        ("lock.toml", "[hero]\n", "lock.toml"),
        ("lock.toml", None, "lock.toml"),
    ],
)
def test_a_broken_spec_is_named_and_generated_stays_as_it_was(
    project: Path, name: str, content: str | None, said: str
) -> None:
    path = project / "specs" / name
    original = path.read_bytes() if path.exists() else None
    before = snapshot(project)
    if content is None:
        path.unlink()
    else:
        path.write_text(content)
    try:
        done = codegen("generate", project)
    finally:
        if original is None:
            path.unlink()
        else:
            path.write_bytes(original)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(project) == before
    assert not list(project.glob(".hero-healthie-*"))


def test_a_spec_that_is_not_the_locked_one_fails_the_check(project: Path) -> None:
    path = project / "specs" / "healthie" / "schema.graphql"
    path.write_text(SCHEMA + "\n# a comment\n")
    try:
        done = codegen("check", project)
    finally:
        path.write_text(SCHEMA)
    assert done.returncode == 1
    assert "lock.toml" in done.stderr
