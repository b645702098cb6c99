# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.export_to_template_payload import EXPORT_TO_TEMPLATE_PAYLOAD_FRAGMENT, ExportToTemplatePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ExportToTemplatePayload] = GraphQLOperation(
    name="exportCarePlanToTemplate",
    kind="mutation",
    root_field="exportCarePlanToTemplate",
    python_path="healthie.mutations.export_care_plan_to_template",
    safety="create",
    confidence="full",
    arguments={"input": "exportToTemplateInput"},
    document="""
mutation exportCarePlanToTemplate($input: exportToTemplateInput) {
  exportCarePlanToTemplate(input: $input) {
    ...ExportToTemplatePayload
  }
}
"""
    + EXPORT_TO_TEMPLATE_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("exportCarePlanToTemplate", ExportToTemplatePayload),
)
