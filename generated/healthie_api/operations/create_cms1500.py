# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cms1500 import CMS1500_FRAGMENT
from ..models.create_cms1500_payload import CREATE_CMS1500_PAYLOAD_FRAGMENT, CreateCms1500Payload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCms1500Payload] = GraphQLOperation(
    name="createCms1500",
    kind="mutation",
    root_field="createCms1500",
    python_path="healthie.mutations.create_cms1500",
    safety="money",
    confidence="full",
    check="list the client's claims with healthie.queries.cms1500s, newest first",
    arguments={"input": "createCms1500Input"},
    document="""
mutation createCms1500($input: createCms1500Input) {
  createCms1500(input: $input) {
    ...CreateCms1500Payload
  }
}
"""
    + CREATE_CMS1500_PAYLOAD_FRAGMENT
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCms1500", CreateCms1500Payload),
)
