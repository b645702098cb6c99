# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan_connection import CARE_PLAN_CONNECTION_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_by_template_payload import UPDATE_BY_TEMPLATE_PAYLOAD_FRAGMENT, UpdateByTemplatePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateByTemplatePayload] = GraphQLOperation(
    name="updateByTemplate",
    kind="mutation",
    root_field="updateByTemplate",
    python_path="healthie.mutations.update_by_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateByTemplateInput"},
    document="""
mutation updateByTemplate($input: updateByTemplateInput) {
  updateByTemplate(input: $input) {
    ...UpdateByTemplatePayload
  }
}
"""
    + UPDATE_BY_TEMPLATE_PAYLOAD_FRAGMENT
    + CARE_PLAN_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateByTemplate", UpdateByTemplatePayload),
)
