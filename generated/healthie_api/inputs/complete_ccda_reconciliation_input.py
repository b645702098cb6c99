# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID


class CompleteCcdaReconciliationInput(InputModel):
    added_allergy_ids: list[ID | None] | None = None
    added_medication_ids: list[ID | None] | None = None
    added_problem_ids: list[ID | None] | None = None
    id: ID | None = None
