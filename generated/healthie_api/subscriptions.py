# Generated from specs/healthie. Do not edit.
"""The subscriptions of Healthie, as methods.

What they import they import when they are called.
"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from typing import Literal, TypeVar, Unpack, overload

from hero_healthie_runtime.graphql.operation import GraphQLSubscriber
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.subscriptions import Reconnected, Subscription, SubscriptionOptions
from hero_healthie_runtime.tracebacks import without_argument_frames

import healthie_api as models

A = TypeVar("A")


class Subscriptions(MethodGroup):
    """Every subscription of the schema; None as an argument means that it is not sent."""

    def __init__(self, caller: GraphQLSubscriber) -> None:
        self._caller = caller

    @overload
    def appointment_user_devices_subscription(
        self,
        *,
        id: str | None = None,
        into: None = None,
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.Appointment]: ...
    @overload
    def appointment_user_devices_subscription(
        self, *, id: str | None = None, into: None = None, gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.Appointment | Reconnected]: ...
    @overload
    def appointment_user_devices_subscription(
        self,
        *,
        id: str | None = None,
        into: type[A],
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A]: ...
    @overload
    def appointment_user_devices_subscription(
        self, *, id: str | None = None, into: type[A], gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def appointment_user_devices_subscription(
        self,
        *,
        id: str | None = None,
        into: type[A] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.Appointment | A | Reconnected]:
        """Follow what the vendor calls `appointmentUserDevicesSubscription`: see the fields of `Appointment`.

        `subscription appointmentUserDevicesSubscription` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[Appointment]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.appointment import APPOINTMENT_USER_DEVICES_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(OPERATION, {"id": id}, into=into, gaps=gaps, **options)

    @overload
    def conversation_changed_subscription(
        self,
        *,
        id: str | None = None,
        into: None = None,
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.Conversation]: ...
    @overload
    def conversation_changed_subscription(
        self, *, id: str | None = None, into: None = None, gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.Conversation | Reconnected]: ...
    @overload
    def conversation_changed_subscription(
        self,
        *,
        id: str | None = None,
        into: type[A],
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A]: ...
    @overload
    def conversation_changed_subscription(
        self, *, id: str | None = None, into: type[A], gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def conversation_changed_subscription(
        self,
        *,
        id: str | None = None,
        into: type[A] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.Conversation | A | Reconnected]:
        """Follow what the vendor calls `conversationChangedSubscription`: see the fields of `Conversation`.

        `subscription conversationChangedSubscription` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[Conversation]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.conversation import CONVERSATION_CHANGED_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(OPERATION, {"id": id}, into=into, gaps=gaps, **options)

    @overload
    def conversation_membership_added_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: None = None,
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.ConversationMembership]: ...
    @overload
    def conversation_membership_added_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: None = None,
        gaps: Literal[True],
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.ConversationMembership | Reconnected]: ...
    @overload
    def conversation_membership_added_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: type[A],
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A]: ...
    @overload
    def conversation_membership_added_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: type[A],
        gaps: Literal[True],
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def conversation_membership_added_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: type[A] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.ConversationMembership | A | Reconnected]:
        """Follow what the vendor calls `conversationMembershipAddedSubscription`: see the fields of `ConversationMembership`.

        `subscription conversationMembershipAddedSubscription` · read.

        Args:
            notes_type: `String`
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[ConversationMembership]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.conversation_membership import CONVERSATION_MEMBERSHIP_ADDED_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(OPERATION, {"notesType": notes_type}, into=into, gaps=gaps, **options)

    @overload
    def conversation_membership_updated_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: None = None,
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.ConversationMembership]: ...
    @overload
    def conversation_membership_updated_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: None = None,
        gaps: Literal[True],
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.ConversationMembership | Reconnected]: ...
    @overload
    def conversation_membership_updated_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: type[A],
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A]: ...
    @overload
    def conversation_membership_updated_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: type[A],
        gaps: Literal[True],
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def conversation_membership_updated_subscription(
        self,
        *,
        notes_type: str | None = None,
        into: type[A] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.ConversationMembership | A | Reconnected]:
        """Follow what the vendor calls `conversationMembershipUpdatedSubscription`: see the fields of `ConversationMembership`.

        `subscription conversationMembershipUpdatedSubscription` · read.

        Args:
            notes_type: `String`
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[ConversationMembership]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.conversation_membership import CONVERSATION_MEMBERSHIP_UPDATED_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(OPERATION, {"notesType": notes_type}, into=into, gaps=gaps, **options)

    @overload
    def form_answer_group_modified_subscription(
        self,
        *,
        id: str | None = None,
        into: None = None,
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.FormAnswerGroup]: ...
    @overload
    def form_answer_group_modified_subscription(
        self, *, id: str | None = None, into: None = None, gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.FormAnswerGroup | Reconnected]: ...
    @overload
    def form_answer_group_modified_subscription(
        self,
        *,
        id: str | None = None,
        into: type[A],
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A]: ...
    @overload
    def form_answer_group_modified_subscription(
        self, *, id: str | None = None, into: type[A], gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def form_answer_group_modified_subscription(
        self,
        *,
        id: str | None = None,
        into: type[A] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.FormAnswerGroup | A | Reconnected]:
        """Follow what the vendor calls `formAnswerGroupModifiedSubscription`: see the fields of `FormAnswerGroup`.

        `subscription formAnswerGroupModifiedSubscription` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[FormAnswerGroup]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.form_answer_group import FORM_ANSWER_GROUP_MODIFIED_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(OPERATION, {"id": id}, into=into, gaps=gaps, **options)

    @overload
    def group_appointment_clients_added_subscription(
        self, *, into: None = None, gaps: Literal[False] = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.Appointment]: ...
    @overload
    def group_appointment_clients_added_subscription(
        self, *, into: None = None, gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.Appointment | Reconnected]: ...
    @overload
    def group_appointment_clients_added_subscription(
        self, *, into: type[A], gaps: Literal[False] = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A]: ...
    @overload
    def group_appointment_clients_added_subscription(
        self, *, into: type[A], gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def group_appointment_clients_added_subscription(
        self, *, into: type[A] | None = None, gaps: bool = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.Appointment | A | Reconnected]:
        """Follow what the vendor calls `groupAppointmentClientsAddedSubscription`: see the fields of `Appointment`.

        `subscription groupAppointmentClientsAddedSubscription` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[Appointment]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.appointment import GROUP_APPOINTMENT_CLIENTS_ADDED_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(OPERATION, {}, into=into, gaps=gaps, **options)

    @overload
    def note_added_subscription(
        self,
        *,
        conversation_id: str | None = None,
        sort_by: str | None = None,
        into: None = None,
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.Note]: ...
    @overload
    def note_added_subscription(
        self,
        *,
        conversation_id: str | None = None,
        sort_by: str | None = None,
        into: None = None,
        gaps: Literal[True],
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.Note | Reconnected]: ...
    @overload
    def note_added_subscription(
        self,
        *,
        conversation_id: str | None = None,
        sort_by: str | None = None,
        into: type[A],
        gaps: Literal[False] = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A]: ...
    @overload
    def note_added_subscription(
        self,
        *,
        conversation_id: str | None = None,
        sort_by: str | None = None,
        into: type[A],
        gaps: Literal[True],
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def note_added_subscription(
        self,
        *,
        conversation_id: str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[models.Note | A | Reconnected]:
        """Follow what the vendor calls `noteAddedSubscription`: see the fields of `Note`.

        `subscription noteAddedSubscription` · read.

        Args:
            conversation_id: `String`
            sort_by: `String`; deprecated
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[Note]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.note import NOTE_ADDED_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(
            OPERATION, {"conversationId": conversation_id, "sortBy": sort_by}, into=into, gaps=gaps, **options
        )

    @overload
    def user_updated_subscription(
        self, *, into: None = None, gaps: Literal[False] = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.UserNotificationsCount]: ...
    @overload
    def user_updated_subscription(
        self, *, into: None = None, gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.UserNotificationsCount | Reconnected]: ...
    @overload
    def user_updated_subscription(
        self, *, into: type[A], gaps: Literal[False] = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A]: ...
    @overload
    def user_updated_subscription(
        self, *, into: type[A], gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def user_updated_subscription(
        self, *, into: type[A] | None = None, gaps: bool = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.UserNotificationsCount | A | Reconnected]:
        """Follow what the vendor calls `userUpdatedSubscription`: see the fields of `UserNotificationsCount`.

        `subscription userUpdatedSubscription` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[UserNotificationsCount]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.current_user_notifications_count import USER_UPDATED_SUBSCRIPTION as OPERATION

        return self._caller.subscribe(OPERATION, {}, into=into, gaps=gaps, **options)

    @overload
    def video_chats_subscription(
        self, *, into: None = None, gaps: Literal[False] = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.VideoChatsSubscriptionPayload]: ...
    @overload
    def video_chats_subscription(
        self, *, into: None = None, gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.VideoChatsSubscriptionPayload | Reconnected]: ...
    @overload
    def video_chats_subscription(
        self, *, into: type[A], gaps: Literal[False] = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A]: ...
    @overload
    def video_chats_subscription(
        self, *, into: type[A], gaps: Literal[True], **options: Unpack[SubscriptionOptions]
    ) -> Subscription[A | Reconnected]: ...
    @without_argument_frames
    def video_chats_subscription(
        self, *, into: type[A] | None = None, gaps: bool = False, **options: Unpack[SubscriptionOptions]
    ) -> Subscription[models.VideoChatsSubscriptionPayload | A | Reconnected]:
        """Follow what the vendor calls `videoChatsSubscription`: see the fields of `VideoChatsSubscriptionPayload`.

        `subscription videoChatsSubscription` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned
            gaps: True yields a `Reconnected` where the connection was lost, and events may be missing
            options: see `SubscriptionOptions`

        Returns:
            `Subscription[VideoChatsSubscriptionPayload]`: iterate it.

        Raises:
            APIError: while iterating: it did not succeed.
        """
        from .operations.video_chats_subscription import OPERATION

        return self._caller.subscribe(OPERATION, {}, into=into, gaps=gaps, **options)
