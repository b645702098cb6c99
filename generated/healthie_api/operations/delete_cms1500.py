# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCms1500Input(InputModel):
    id: ID | None = None


class DeleteCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCms1500Payload] = GraphQLOperation(
    name="deleteCms1500",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCms1500Input!"},
    document="""
mutation deleteCms1500($input: deleteCms1500Input) {
 deleteCms1500(input: $input) {
 ...DeleteCms1500Payload
 }
}

fragment DeleteCms1500Payload on deleteCms1500Payload {
 cms1500 {
 ...Cms1500
 }
 messages {
 ...FieldError
 }
}
"""
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCms1500", DeleteCms1500Payload),
)
