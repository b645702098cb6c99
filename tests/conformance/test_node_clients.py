"""The sandbox under the clients that browsers and servers of JavaScript use."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hero_healthie.sandbox import Sandbox

from .conftest import HERE, Note, node_version, run


def node(script: str, sandbox: Sandbox) -> Any:
    """Run a script of ours, and return the JSON that it ends with."""
    return json.loads(run("node", f"node/{script}.mjs", cwd=HERE, SANDBOX_URL=sandbox.url, **sandbox.environ))


@pytest.mark.parametrize(
    ("script", "packages"),
    [("apollo", ("@apollo/client", "apollo-upload-client")), ("urql", ("@urql/core",))],
)
def test_clients_of_graphql(sandbox: Sandbox, script: str, packages: tuple[str, ...], note: Note) -> None:
    found = node(script, sandbox)
    done = [(effect.operation, effect.action, effect.id) for effect in sandbox.ledger]
    assert done == [
        ("createClient", "created", found["patient"]),
        ("createDocument", "created", found["document"]),
        ("updateClient", "updated", found["patient"]),
    ]
    note(
        f"{', '.join(map(node_version, packages))}: query, mutation, refusal, error, wrong key, {found['pages']} "
        "pages, upload and cache"
    )


def test_the_client_of_action_cable(sandbox: Sandbox, note: Note) -> None:
    node("actioncable", sandbox)
    note(
        f"{node_version('@rails/actioncable')}: subscribes, receives, comes back, unsubscribes, is refused and rejected"
    )
