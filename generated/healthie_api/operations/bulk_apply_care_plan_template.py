# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_apply_care_plan_template_payload import (
    BULK_APPLY_CARE_PLAN_TEMPLATE_PAYLOAD_FRAGMENT,
    BulkApplyCarePlanTemplatePayload,
)
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkApplyCarePlanTemplatePayload] = GraphQLOperation(
    name="bulkApplyCarePlanTemplate",
    kind="mutation",
    root_field="bulkApplyCarePlanTemplate",
    python_path="healthie.mutations.bulk_apply_care_plan_template",
    safety="create",
    confidence="full",
    arguments={"input": "bulkApplyCarePlanTemplateInput"},
    document="""
mutation bulkApplyCarePlanTemplate($input: bulkApplyCarePlanTemplateInput) {
  bulkApplyCarePlanTemplate(input: $input) {
    ...BulkApplyCarePlanTemplatePayload
  }
}
"""
    + BULK_APPLY_CARE_PLAN_TEMPLATE_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkApplyCarePlanTemplate", BulkApplyCarePlanTemplatePayload),
)
