# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.request_integration_payload import REQUEST_INTEGRATION_PAYLOAD_FRAGMENT, RequestIntegrationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RequestIntegrationPayload] = GraphQLOperation(
    name="requestIntegration",
    kind="mutation",
    root_field="requestIntegration",
    python_path="healthie.mutations.request_integration",
    safety="create",
    confidence="full",
    arguments={"input": "RequestIntegrationInput"},
    document="""
mutation requestIntegration($input: RequestIntegrationInput) {
  requestIntegration(input: $input) {
    ...RequestIntegrationPayload
  }
}
"""
    + REQUEST_INTEGRATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("requestIntegration", RequestIntegrationPayload),
)
