# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class SubentryInput(InputModel):
    category: str | None = None
    description: str | None = None
    id: ID | None = None
    metric_stat: str | None = None
    type: str | None = None
