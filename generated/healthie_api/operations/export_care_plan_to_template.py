# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ExportToTemplateInput(InputModel):
    id: ID | None = None


class ExportToTemplatePayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ExportToTemplatePayload] = GraphQLOperation(
    name="exportCarePlanToTemplate",
    kind="mutation",
    root_field="exportCarePlanToTemplate",
    python_path="healthie.mutations.export_care_plan_to_template",
    safety="create",
    confidence="full",
    arguments={"input": "exportToTemplateInput!"},
    document="""
mutation exportCarePlanToTemplate($input: exportToTemplateInput) {
  exportCarePlanToTemplate(input: $input) {
    ...ExportToTemplatePayload
  }
}

fragment ExportToTemplatePayload on exportToTemplatePayload {
  carePlan {
    ...CarePlan
  }
  messages {
    ...FieldError
  }
}
"""
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("exportCarePlanToTemplate", ExportToTemplatePayload),
)
