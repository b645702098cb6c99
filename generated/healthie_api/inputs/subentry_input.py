# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, InputModel


class SubentryInput(InputModel):
    category: str | None = None
    description: str | None = None
    id: ID | None = None
    metric_stat: str | None = None
    type: str | None = None
