# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT, InsurancePlan


class DeleteInsurancePlanInput(InputModel):
    id: ID | None = None


class DeleteInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteInsurancePlanPayload] = GraphQLOperation(
    name="deleteInsurancePlan",
    kind="mutation",
    root_field="deleteInsurancePlan",
    python_path="healthie.mutations.delete_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteInsurancePlanInput!"},
    document="""
mutation deleteInsurancePlan($input: deleteInsurancePlanInput) {
  deleteInsurancePlan(input: $input) {
    ...DeleteInsurancePlanPayload
  }
}

fragment DeleteInsurancePlanPayload on deleteInsurancePlanPayload {
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
    decode=object_of("deleteInsurancePlan", DeleteInsurancePlanPayload),
)
