# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT, InsurancePlan


class UpdateInsurancePlanInput(InputModel):
    add_as_accepted_insurance_plan: Boolean | None = None
    id: ID | None = None
    metadata: JSON | None = None
    payer_id: ID | None = None
    payer_name: str | None = None


class UpdateInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateInsurancePlanPayload] = GraphQLOperation(
    name="updateInsurancePlan",
    kind="mutation",
    root_field="updateInsurancePlan",
    python_path="healthie.mutations.update_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateInsurancePlanInput!"},
    document="""
mutation updateInsurancePlan($input: updateInsurancePlanInput) {
  updateInsurancePlan(input: $input) {
    ...UpdateInsurancePlanPayload
  }
}

fragment UpdateInsurancePlanPayload on updateInsurancePlanPayload {
  insurance_plan {
    ...InsurancePlan
  }
  messages {
    ...FieldError
  }
}
"""
    + INSURANCE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInsurancePlan", UpdateInsurancePlanPayload),
)
