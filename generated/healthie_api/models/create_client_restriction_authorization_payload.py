# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.client_restriction_authorization import ClientRestrictionAuthorization
from ..models.field_error import FieldError


class CreateClientRestrictionAuthorizationPayload(BaseModel):
    client_restriction_authorization: ClientRestrictionAuthorization | None
    messages: list[FieldError | None] | None


CREATE_CLIENT_RESTRICTION_AUTHORIZATION_PAYLOAD_FRAGMENT = """
fragment CreateClientRestrictionAuthorizationPayload on createClientRestrictionAuthorizationPayload {
  client_restriction_authorization {
    ...ClientRestrictionAuthorization
  }
  messages {
    ...FieldError
  }
}
"""
