# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CompleteCcdaReconciliationInput(InputModel):
    added_allergy_ids: list[ID | None] | None = None
    added_medication_ids: list[ID | None] | None = None
    added_problem_ids: list[ID | None] | None = None
    id: ID | None = None
