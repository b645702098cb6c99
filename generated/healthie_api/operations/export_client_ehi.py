# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.export_client_ehi_payload import EXPORT_CLIENT_EHI_PAYLOAD_FRAGMENT, ExportClientEhiPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ExportClientEhiPayload] = GraphQLOperation(
    name="exportClientEhi",
    kind="mutation",
    root_field="exportClientEhi",
    python_path="healthie.mutations.export_client_ehi",
    safety="create",
    confidence="full",
    arguments={"input": "exportClientEhiInput"},
    document="""
mutation exportClientEhi($input: exportClientEhiInput) {
  exportClientEhi(input: $input) {
    ...ExportClientEhiPayload
  }
}
"""
    + EXPORT_CLIENT_EHI_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("exportClientEhi", ExportClientEhiPayload),
)
