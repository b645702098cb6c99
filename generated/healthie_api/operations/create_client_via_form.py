# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_client_via_form_payload import CREATE_CLIENT_VIA_FORM_PAYLOAD_FRAGMENT, CreateClientViaFormPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateClientViaFormPayload] = GraphQLOperation(
    name="createClientViaForm",
    kind="mutation",
    root_field="createClientViaForm",
    python_path="healthie.mutations.create_client_via_form",
    safety="create",
    confidence="full",
    arguments={"input": "CreateClientViaFormInput"},
    document="""
mutation createClientViaForm($input: CreateClientViaFormInput) {
  createClientViaForm(input: $input) {
    ...CreateClientViaFormPayload
  }
}
"""
    + CREATE_CLIENT_VIA_FORM_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createClientViaForm", CreateClientViaFormPayload),
)
