# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class ClientSourceInput(InputModel):
    id: ID | None = None
    ref_source: str | None = None
    ref_source_other: str | None = None
    ref_type: str | None = None
