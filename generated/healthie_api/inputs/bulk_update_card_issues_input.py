# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean


class BulkUpdateCardIssuesInput(InputModel):
    mark_all_as_seen: Boolean | None = None
