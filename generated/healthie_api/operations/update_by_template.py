# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.care_plan_connection import CARE_PLAN_CONNECTION_FRAGMENT, CarePlanConnection
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateByTemplateInput(InputModel):
    care_plan_id: ID | None = None
    care_plan_template_id: ID | None = None


class UpdateByTemplatePayload(BaseModel):
    care_plan: CarePlanConnection | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateByTemplatePayload] = GraphQLOperation(
    name="updateByTemplate",
    kind="mutation",
    root_field="updateByTemplate",
    python_path="healthie.mutations.update_by_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateByTemplateInput!"},
    document="""
mutation updateByTemplate($input: updateByTemplateInput) {
  updateByTemplate(input: $input) {
    ...UpdateByTemplatePayload
  }
}

fragment UpdateByTemplatePayload on updateByTemplatePayload {
  care_plan {
    ...CarePlanConnection
  }
  messages {
    ...FieldError
  }
}
"""
    + CARE_PLAN_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateByTemplate", UpdateByTemplatePayload),
)
