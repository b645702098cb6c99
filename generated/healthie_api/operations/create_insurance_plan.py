# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT, InsurancePlan


class CreateInsurancePlanInput(InputModel):
    add_as_accepted_insurance_plan: Boolean | None = None
    metadata: JSON | None = None
    payer_id: ID | None = None
    payer_name: str | None = None


class CreateInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateInsurancePlanPayload] = GraphQLOperation(
    name="createInsurancePlan",
    kind="mutation",
    root_field="createInsurancePlan",
    python_path="healthie.mutations.create_insurance_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createInsurancePlanInput!"},
    document="""
mutation createInsurancePlan($input: createInsurancePlanInput) {
  createInsurancePlan(input: $input) {
    ...CreateInsurancePlanPayload
  }
}

fragment CreateInsurancePlanPayload on createInsurancePlanPayload {
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
    decode=object_of("createInsurancePlan", CreateInsurancePlanPayload),
)
