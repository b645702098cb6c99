"""Serve both vendors' APIs on a loopback port, from their own descriptions, with state, and with faults on command.

```python
from hero_healthie.sandbox import Sandbox

async with Sandbox(seed=1) as sandbox:
    sandbox.fail("hero", "createInvoice", 429, retry_after=1)
    ...  # point clients at sandbox.hero_url and sandbox.healthie_url
    assert [effect.action for effect in sandbox.ledger] == ["created"]
```

`python -m hero_healthie.sandbox` serves it on the command line.
"""

from __future__ import annotations

import sys

try:
    import graphql
    import jsonschema
    import starlette
    import uvicorn
    import yaml
except ImportError as missing:
    advice = f"the sandbox needs {missing.name}, which is not installed: pip install 'hero-healthie[sandbox]'"
    if sys.argv[:1] == ["-m"]:  # `python -m hero_healthie.sandbox`: a sentence says more than a traceback
        sys.exit(advice)
    raise ModuleNotFoundError(advice, name=missing.name) from missing

from hero_healthie.sandbox.common.ledger import Effect, RequestRecord
from hero_healthie.sandbox.faults import GRAPHQL_KINDS, KINDS, Fault
from hero_healthie.sandbox.given import Given
from hero_healthie.sandbox.realtime.settings import Disruption
from hero_healthie.sandbox.replies import JsonValue, Reply, Responder
from hero_healthie.sandbox.sandbox import Sandbox
from hero_healthie.sandbox.server.core import SandboxSnapshot
from hero_healthie.sandbox.server.memory import InMemoryClient
from hero_healthie.sandbox.specs.load import SpecsError
from hero_healthie.sandbox.webhooks.log import Attempt, Delivery
from hero_healthie.sandbox.webhooks.registrations import Registration
from hero_healthie.sandbox.webhooks.settings import Mischief, Sending

del graphql, jsonschema, starlette, sys, uvicorn, yaml

__all__ = [
    "GRAPHQL_KINDS",
    "KINDS",
    "Attempt",
    "Delivery",
    "Disruption",
    "Effect",
    "Fault",
    "Given",
    "InMemoryClient",
    "JsonValue",
    "Mischief",
    "Registration",
    "Reply",
    "RequestRecord",
    "Responder",
    "Sandbox",
    "SandboxSnapshot",
    "Sending",
    "SpecsError",
]
