import type * as t from "../../generated/agent/v3.3/index.js";
export const v0: t.Access = {"group_ids":[-995,55]};
// @ts-expect-error type
export const v1: t.Access = 7;
// @ts-expect-error required
export const v2: t.Access = {};
// @ts-expect-error type
export const v3: t.Access = {"group_ids":7};
export const v4: t.Access = {"group_ids":[-350,-430]};
// @ts-expect-error required
export const v5: t.Access = {};
export const v6: t.AccessInput = {"group_ids":[-995,55]};
// @ts-expect-error type
export const v7: t.AccessInput = 7;
// @ts-expect-error additionalProperties
export const v8: t.AccessInput = {"group_ids":[-995,55],"unexpected":true};
// @ts-expect-error required
export const v9: t.AccessInput = {};
// @ts-expect-error type
export const v10: t.AccessInput = {"group_ids":7};
export const v11: t.AccessInput = {"group_ids":[-350,-430]};
// @ts-expect-error additionalProperties
export const v12: t.AccessInput = {"group_ids":[-350,-430],"unexpected":true};
// @ts-expect-error required
export const v13: t.AccessInput = {};
export const v14: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v15: t.AddUserToChatRequest = 7;
// @ts-expect-error additionalProperties
export const v16: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v17: t.AddUserToChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v18: t.AddUserToChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v19: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v20: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v21: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","require_active_thread":false};
// @ts-expect-error additionalProperties
export const v22: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","require_active_thread":false,"unexpected":true};
// @ts-expect-error enum
export const v23: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value","require_active_thread":false};
export const v24: t.Agent = {"id":"aG88rL","type":"agent","routing_status":"jE"};
// @ts-expect-error type
export const v25: t.Agent = 7;
// @ts-expect-error required
export const v26: t.Agent = {"type":"agent","routing_status":"jE"};
// @ts-expect-error type
export const v27: t.Agent = {"id":7,"type":"agent","routing_status":"jE"};
// @ts-expect-error required
export const v28: t.Agent = {"id":"aG88rL","routing_status":"jE"};
// @ts-expect-error const
export const v29: t.Agent = {"id":"aG88rL","type":"no such value","routing_status":"jE"};
// @ts-expect-error anyOf
export const v30: t.Agent = {"id":"aG88rL","type":"agent","routing_status":7};
export const v31: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline"};
// @ts-expect-error const
export const v32: t.Agent = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline"};
// @ts-expect-error anyOf
export const v33: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":7};
export const v34: t.AgentDisconnectedPayload = {"reason":"access_token_expired"};
// @ts-expect-error type
export const v35: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v36: t.AgentDisconnectedPayload = {};
// @ts-expect-error anyOf
export const v37: t.AgentDisconnectedPayload = {"reason":7};
export const v38: t.AgentDisconnectedPayload = {"reason":"connection_timeout","data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error type
export const v39: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v40: t.AgentDisconnectedPayload = {"data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error anyOf
export const v41: t.AgentDisconnectedPayload = {"reason":7,"data":{"region":"NEwWhWmAZ"}};
export const v42: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[]},"goals":{"exists":true},"surveys":[]};
// @ts-expect-error type
export const v43: t.ArchiveFilters = 7;
// @ts-expect-error additionalProperties
export const v44: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[]},"goals":{"exists":true},"surveys":[],"unexpected":true};
// @ts-expect-error type
export const v45: t.ArchiveFilters = {"from":7,"tags":{"exclude_values":[]},"goals":{"exists":true},"surveys":[]};
// @ts-expect-error anyOf
export const v46: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":7,"goals":{"exists":true},"surveys":[]};
// @ts-expect-error anyOf
export const v47: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[],"unexpected":true},"goals":{"exists":true},"surveys":[]};
export const v48: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"surveys":[{"type":"pre_chat","answer_id":"AeJQvDL"},{"type":"pre_chat"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]}};
// @ts-expect-error additionalProperties
export const v49: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"surveys":[{"type":"pre_chat","answer_id":"AeJQvDL"},{"type":"pre_chat"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]},"unexpected":true};
// @ts-expect-error enum
export const v50: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"surveys":[{"type":"no such value","answer_id":"AeJQvDL"},{"type":"pre_chat"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]}};
// @ts-expect-error enum
export const v51: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"surveys":[{"type":"pre_chat","answer_id":"AeJQvDL"},{"type":"no such value"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]}};
export const v52: t.ArchiveHighlights = {"post_tag":"88rLS"};
// @ts-expect-error type
export const v53: t.ArchiveHighlights = 7;
// @ts-expect-error additionalProperties
export const v54: t.ArchiveHighlights = {"post_tag":"88rLS","unexpected":true};
// @ts-expect-error type
export const v55: t.ArchiveHighlights = {"post_tag":7};
export const v56: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm"};
// @ts-expect-error additionalProperties
export const v57: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm","unexpected":true};
export const v58: t.Ban = {"days":254};
// @ts-expect-error type
export const v59: t.Ban = 7;
// @ts-expect-error required
export const v60: t.Ban = {};
// @ts-expect-error type
export const v61: t.Ban = {"days":"text"};
export const v62: t.Ban = {"days":469};
// @ts-expect-error required
export const v63: t.Ban = {};
export const v64: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v65: t.BanCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v66: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442},"unexpected":true};
// @ts-expect-error required
export const v67: t.BanCustomerRequest = {"ban":{"days":442}};
// @ts-expect-error type
export const v68: t.BanCustomerRequest = {"id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v69: t.BanCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v70: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442,"unexpected":true}};
export const v71: t.BanCustomerRequest = {"id":"urH2NEwW","ban":{"days":-772}};
export const v72: t.BanInput = {"days":254};
// @ts-expect-error type
export const v73: t.BanInput = 7;
// @ts-expect-error additionalProperties
export const v74: t.BanInput = {"days":254,"unexpected":true};
// @ts-expect-error required
export const v75: t.BanInput = {};
// @ts-expect-error type
export const v76: t.BanInput = {"days":"text"};
export const v77: t.BanInput = {"days":469};
// @ts-expect-error additionalProperties
export const v78: t.BanInput = {"days":469,"unexpected":true};
// @ts-expect-error required
export const v79: t.BanInput = {};
export const v80: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true};
// @ts-expect-error type
export const v81: t.ChangePushNotificationsRequest = 7;
// @ts-expect-error additionalProperties
export const v82: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true,"unexpected":true};
// @ts-expect-error required
export const v83: t.ChangePushNotificationsRequest = {"platform":"android","enabled":true};
// @ts-expect-error type
export const v84: t.ChangePushNotificationsRequest = {"firebase_token":7,"platform":"android","enabled":true};
// @ts-expect-error required
export const v85: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","enabled":true};
// @ts-expect-error enum
export const v86: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"no such value","enabled":true};
export const v87: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false};
// @ts-expect-error additionalProperties
export const v88: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false,"unexpected":true};
// @ts-expect-error enum
export const v89: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"no such value","enabled":false};
export const v90: t.Chat = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v91: t.Chat = 7;
// @ts-expect-error required
export const v92: t.Chat = {"is_followed":true};
// @ts-expect-error type
export const v93: t.Chat = {"id":7,"is_followed":true};
export const v94: t.ChatAccessGrantedPayload = {"id":"aG88rL","access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v95: t.ChatAccessGrantedPayload = 7;
// @ts-expect-error required
export const v96: t.ChatAccessGrantedPayload = {"access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v97: t.ChatAccessGrantedPayload = {"id":7,"access":{"group_ids":[-148,990]}};
// @ts-expect-error required
export const v98: t.ChatAccessGrantedPayload = {"id":"aG88rL"};
export const v99: t.ChatAccessGrantedPayload = {"id":"urH2NEwW","access":{"group_ids":[]}};
export const v100: t.ChatAccessRevokedPayload = {"id":"aG88rL","access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v101: t.ChatAccessRevokedPayload = 7;
// @ts-expect-error required
export const v102: t.ChatAccessRevokedPayload = {"access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v103: t.ChatAccessRevokedPayload = {"id":7,"access":{"group_ids":[-148,990]}};
// @ts-expect-error required
export const v104: t.ChatAccessRevokedPayload = {"id":"aG88rL"};
export const v105: t.ChatAccessRevokedPayload = {"id":"urH2NEwW","access":{"group_ids":[]}};
export const v106: t.ChatAssignment = {"agent_ids":["8rLSA9CEiz","jE"]};
// @ts-expect-error type
export const v107: t.ChatAssignment = 7;
// @ts-expect-error type
export const v108: t.ChatAssignment = {"agent_ids":7};
export const v109: t.ChatAssignment = {"group_ids":[-430],"agent_ids":["EwWhWm","ZKiP","8c4d"]};
export const v110: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v111: t.ChatDeactivatedPayload = 7;
// @ts-expect-error required
export const v112: t.ChatDeactivatedPayload = {"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v113: t.ChatDeactivatedPayload = {"chat_id":7,"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error required
export const v114: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","user_id":"eyVrl"};
export const v115: t.ChatDeactivatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","user_id":"ZKiP"};
export const v116: t.ChatEvent = {"id":"A9CEizp","custom_id":"eyVrl","type":"file","created_at":"2001-06-18T19:17:12Z","author_id":"HVlSCV9","recipients":"juzpjTJh","properties":{},"url":"","name":"1o9Sys","content_type":"75Q4Z5h","thumbnail_url":"s2F6RkP6i","size":-223,"width":-198};
// @ts-expect-error anyOf
export const v117: t.ChatEvent = 7;
// @ts-expect-error anyOf
export const v118: t.ChatEvent = {"custom_id":"eyVrl","type":"file","created_at":"2001-06-18T19:17:12Z","author_id":"HVlSCV9","recipients":"juzpjTJh","properties":{},"url":"","name":"1o9Sys","content_type":"75Q4Z5h","thumbnail_url":"s2F6RkP6i","size":-223,"width":-198};
export const v119: t.ChatEvent = {"id":"WhW","custom_id":"ZKiP","type":"filled_form","created_at":"2011-12-02T21:03:07Z","author_id":"a6","recipients":"9oDvdG","properties":{},"form_id":"","fields":[{"type":"email","id":"4ZB6eS80","label":"Gc00Ht3"},{"type":"checkbox","id":"mOMS","label":"mrvHbrZkWy","answers":[{"id":"","label":""}]},{"type":"ruOglT8","id":"hJ6bJG","label":"0AFe1Bo"}]};
export const v120: t.ChatEventInput = {"type":"rich_message","recipients":"agents","template_id":"quick_replies"};
// @ts-expect-error anyOf
export const v121: t.ChatEventInput = 7;
// @ts-expect-error anyOf
export const v122: t.ChatEventInput = {"type":"rich_message","recipients":"agents","template_id":"quick_replies","unexpected":true};
export const v123: t.ChatEventInput = {"custom_id":"WhW","type":"message","recipients":"all","properties":{},"text":"KiPw8c4dhla6CN9oDvdGfd7Xa8e8GmQdW4","postback":{"id":"6eS8","thread_id":"NGc00Ht35","event_id":"vb7t","type":"15AmOMS6","value":"vHb"}};
export const v124: t.ChatEventType = "filled_form";
// @ts-expect-error type
export const v125: t.ChatEventType = 7;
// @ts-expect-error enum
export const v126: t.ChatEventType = "no such value";
export const v127: t.ChatEventType = "system_message";
// @ts-expect-error type
export const v128: t.ChatEventType = 7;
// @ts-expect-error enum
export const v129: t.ChatEventType = "no such value";
export const v130: t.ChatFilters = {"include_chats_without_threads":false};
// @ts-expect-error type
export const v131: t.ChatFilters = 7;
// @ts-expect-error additionalProperties
export const v132: t.ChatFilters = {"include_chats_without_threads":false,"unexpected":true};
// @ts-expect-error type
export const v133: t.ChatFilters = {"include_chats_without_threads":"text"};
export const v134: t.ChatFilters = {"include_active":true,"include_chats_without_threads":false,"group_ids":[-2,-286,563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39],"properties":{}};
// @ts-expect-error additionalProperties
export const v135: t.ChatFilters = {"include_active":true,"include_chats_without_threads":false,"group_ids":[-2,-286,563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39],"properties":{},"unexpected":true};
export const v136: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v137: t.ChatPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v138: t.ChatPropertiesDeletedPayload = {"properties":{}};
// @ts-expect-error type
export const v139: t.ChatPropertiesDeletedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v140: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL"};
export const v141: t.ChatPropertiesDeletedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v142: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v143: t.ChatPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v144: t.ChatPropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error type
export const v145: t.ChatPropertiesUpdatedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v146: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL"};
export const v147: t.ChatPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v148: t.ChatSummary = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v149: t.ChatSummary = 7;
// @ts-expect-error required
export const v150: t.ChatSummary = {"is_followed":true};
// @ts-expect-error type
export const v151: t.ChatSummary = {"id":7,"is_followed":true};
export const v152: t.ChatSummary = {"id":"urH2NEwW","users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","ended_at":"2030-11-20T12:01:50Z","referrer":"t35Bvb","user_agent":"X15A","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","__priv_lc2_customer_id":"NhJ6bJGS0A"},{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","routing_status":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
// @ts-expect-error required
export const v153: t.ChatSummary = {"users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","ended_at":"2030-11-20T12:01:50Z","referrer":"t35Bvb","user_agent":"X15A","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","__priv_lc2_customer_id":"NhJ6bJGS0A"},{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","routing_status":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
// @ts-expect-error anyOf
export const v154: t.ChatSummary = {"id":"urH2NEwW","users":[7,{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","routing_status":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
// @ts-expect-error anyOf
export const v155: t.ChatSummary = {"id":"urH2NEwW","users":[{"type":"customer","name":"","email_verified":false,"created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","ended_at":"2030-11-20T12:01:50Z","referrer":"t35Bvb","user_agent":"X15A","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","__priv_lc2_customer_id":"NhJ6bJGS0A"},{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","routing_status":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
export const v156: t.ChatTransferredPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v157: t.ChatTransferredPayload = 7;
// @ts-expect-error required
export const v158: t.ChatTransferredPayload = {};
// @ts-expect-error type
export const v159: t.ChatTransferredPayload = {"chat_id":7};
export const v160: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error required
export const v161: t.ChatTransferredPayload = {"thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error anyOf
export const v162: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":7,"queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
export const v163: t.ChatUnfollowedPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v164: t.ChatUnfollowedPayload = 7;
// @ts-expect-error required
export const v165: t.ChatUnfollowedPayload = {};
// @ts-expect-error type
export const v166: t.ChatUnfollowedPayload = {"chat_id":7};
export const v167: t.ChatUnfollowedPayload = {"chat_id":"urH2NEwW"};
// @ts-expect-error required
export const v168: t.ChatUnfollowedPayload = {};
export const v169: t.CreateCustomerRequest = {"email":"88rLS"};
// @ts-expect-error type
export const v170: t.CreateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v171: t.CreateCustomerRequest = {"email":"88rLS","unexpected":true};
// @ts-expect-error type
export const v172: t.CreateCustomerRequest = {"email":7};
export const v173: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","session_fields":[]};
// @ts-expect-error additionalProperties
export const v174: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","session_fields":[],"unexpected":true};
export const v175: t.CreateCustomerResponse = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v176: t.CreateCustomerResponse = 7;
// @ts-expect-error required
export const v177: t.CreateCustomerResponse = {};
// @ts-expect-error type
export const v178: t.CreateCustomerResponse = {"customer_id":7};
export const v179: t.CreateCustomerResponse = {"customer_id":"urH2NEwW"};
// @ts-expect-error required
export const v180: t.CreateCustomerResponse = {};
export const v181: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error type
export const v182: t.CustomChatEvent = 7;
// @ts-expect-error required
export const v183: t.CustomChatEvent = {"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error type
export const v184: t.CustomChatEvent = {"id":7,"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error required
export const v185: t.CustomChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error const
export const v186: t.CustomChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error anyOf
export const v187: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7};
export const v188: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{}};
// @ts-expect-error const
export const v189: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{}};
// @ts-expect-error anyOf
export const v190: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{}};
export const v191: t.CustomChatEventInput = {"type":"custom","recipients":"all"};
// @ts-expect-error type
export const v192: t.CustomChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v193: t.CustomChatEventInput = {"type":"custom","recipients":"all","unexpected":true};
// @ts-expect-error required
export const v194: t.CustomChatEventInput = {"recipients":"all"};
// @ts-expect-error type
export const v195: t.CustomChatEventInput = {"type":7,"recipients":"all"};
// @ts-expect-error const
export const v196: t.CustomChatEventInput = {"type":"no such value","recipients":"all"};
// @ts-expect-error required
export const v197: t.CustomChatEventInput = {"type":"custom"};
// @ts-expect-error enum
export const v198: t.CustomChatEventInput = {"type":"custom","recipients":"no such value"};
export const v199: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"agents","properties":{},"content":{}};
// @ts-expect-error additionalProperties
export const v200: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"agents","properties":{},"content":{},"unexpected":true};
// @ts-expect-error const
export const v201: t.CustomChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"content":{}};
// @ts-expect-error enum
export const v202: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"no such value","properties":{},"content":{}};
export const v203: t.Customer = {"id":"aG88rL","type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v204: t.Customer = 7;
// @ts-expect-error required
export const v205: t.Customer = {"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v206: t.Customer = {"id":7,"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error required
export const v207: t.Customer = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error const
export const v208: t.Customer = {"id":"aG88rL","type":"no such value","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
export const v209: t.Customer = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
// @ts-expect-error const
export const v210: t.Customer = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
export const v211: t.CustomerBannedPayload = {"customer_id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v212: t.CustomerBannedPayload = 7;
// @ts-expect-error required
export const v213: t.CustomerBannedPayload = {"ban":{"days":442}};
// @ts-expect-error type
export const v214: t.CustomerBannedPayload = {"customer_id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v215: t.CustomerBannedPayload = {"customer_id":"aG88rL"};
export const v216: t.CustomerBannedPayload = {"customer_id":"urH2NEwW","ban":{"days":-772}};
export const v217: t.CustomerLeftPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v218: t.CustomerLeftPayload = 7;
// @ts-expect-error required
export const v219: t.CustomerLeftPayload = {};
// @ts-expect-error type
export const v220: t.CustomerLeftPayload = {"id":7};
export const v221: t.CustomerLeftPayload = {"id":"urH2NEwW","left_at":"2024-03-14T20:34:08Z"};
// @ts-expect-error required
export const v222: t.CustomerLeftPayload = {"left_at":"2024-03-14T20:34:08Z"};
export const v223: t.CustomerMonitoringLevel = "my";
// @ts-expect-error anyOf
export const v224: t.CustomerMonitoringLevel = 7;
export const v225: t.CustomerMonitoringLevel = "chatting";
// @ts-expect-error anyOf
export const v226: t.CustomerMonitoringLevel = 7;
export const v227: t.CustomerMonitoringLevelInput = "invited";
// @ts-expect-error type
export const v228: t.CustomerMonitoringLevelInput = 7;
// @ts-expect-error enum
export const v229: t.CustomerMonitoringLevelInput = "no such value";
export const v230: t.CustomerMonitoringLevelInput = "invited";
// @ts-expect-error type
export const v231: t.CustomerMonitoringLevelInput = 7;
// @ts-expect-error enum
export const v232: t.CustomerMonitoringLevelInput = "no such value";
export const v233: t.CustomerPageUpdatedPayload = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v234: t.CustomerPageUpdatedPayload = 7;
// @ts-expect-error required
export const v235: t.CustomerPageUpdatedPayload = {};
// @ts-expect-error type
export const v236: t.CustomerPageUpdatedPayload = {"customer_id":7};
export const v237: t.CustomerPageUpdatedPayload = {"customer_id":"urH2NEwW","visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
// @ts-expect-error required
export const v238: t.CustomerPageUpdatedPayload = {"visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
export const v239: t.CustomerStatistics = {"threads_count":55,"greetings_shown_count":226};
// @ts-expect-error type
export const v240: t.CustomerStatistics = 7;
// @ts-expect-error type
export const v241: t.CustomerStatistics = {"threads_count":"text","greetings_shown_count":226};
export const v242: t.CustomerStatistics = {"chats_count":-350,"threads_count":76,"visits_count":262,"page_views_count":-286,"greetings_shown_count":-772,"greetings_accepted_count":-597};
export const v243: t.CustomerTransferredPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v244: t.CustomerTransferredPayload = 7;
// @ts-expect-error required
export const v245: t.CustomerTransferredPayload = {};
// @ts-expect-error type
export const v246: t.CustomerTransferredPayload = {"id":7};
export const v247: t.CustomerTransferredPayload = {"id":"urH2NEwW","transferred_to":{"group_ids":[]},"followed":false};
// @ts-expect-error required
export const v248: t.CustomerTransferredPayload = {"transferred_to":{"group_ids":[]},"followed":false};
export const v249: t.CustomerUnfollowedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v250: t.CustomerUnfollowedPayload = 7;
// @ts-expect-error required
export const v251: t.CustomerUnfollowedPayload = {};
// @ts-expect-error type
export const v252: t.CustomerUnfollowedPayload = {"id":7};
export const v253: t.CustomerUnfollowedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v254: t.CustomerUnfollowedPayload = {};
export const v255: t.CustomerUpdatedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v256: t.CustomerUpdatedPayload = 7;
// @ts-expect-error required
export const v257: t.CustomerUpdatedPayload = {};
// @ts-expect-error type
export const v258: t.CustomerUpdatedPayload = {"id":7};
export const v259: t.CustomerUpdatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","type":"customer","session_fields":[]};
// @ts-expect-error required
export const v260: t.CustomerUpdatedPayload = {"name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","type":"customer","session_fields":[]};
// @ts-expect-error const
export const v261: t.CustomerUpdatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","type":"no such value","session_fields":[]};
export const v262: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v263: t.DateRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v264: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z","unexpected":true};
// @ts-expect-error type
export const v265: t.DateRangeFilter = {"lt":7};
export const v266: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z"};
// @ts-expect-error additionalProperties
export const v267: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z","unexpected":true};
export const v268: t.DeactivateChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v269: t.DeactivateChatRequest = 7;
// @ts-expect-error additionalProperties
export const v270: t.DeactivateChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v271: t.DeactivateChatRequest = {};
// @ts-expect-error type
export const v272: t.DeactivateChatRequest = {"id":7};
export const v273: t.DeactivateChatRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v274: t.DeactivateChatRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v275: t.DeactivateChatRequest = {};
export const v276: t.DeleteChatPropertiesRequest = {"id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v277: t.DeleteChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v278: t.DeleteChatPropertiesRequest = {"id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v279: t.DeleteChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v280: t.DeleteChatPropertiesRequest = {"id":7,"properties":{}};
// @ts-expect-error required
export const v281: t.DeleteChatPropertiesRequest = {"id":"aG88rL"};
export const v282: t.DeleteChatPropertiesRequest = {"id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v283: t.DeleteChatPropertiesRequest = {"id":"urH2NEwW","properties":{},"unexpected":true};
export const v284: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v285: t.DeleteEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v286: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v287: t.DeleteEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v288: t.DeleteEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v289: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v290: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v291: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v292: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v293: t.DeleteThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v294: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v295: t.DeleteThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v296: t.DeleteThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v297: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v298: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v299: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v300: t.DisconnectReason = "access_token_expired";
// @ts-expect-error anyOf
export const v301: t.DisconnectReason = 7;
export const v302: t.DisconnectReason = "connection_timeout";
// @ts-expect-error anyOf
export const v303: t.DisconnectReason = 7;
export const v304: t.ErrorEnvelope = {"error":{"type":"authentication","message":"88rLS"}};
// @ts-expect-error type
export const v305: t.ErrorEnvelope = 7;
// @ts-expect-error required
export const v306: t.ErrorEnvelope = {};
// @ts-expect-error type
export const v307: t.ErrorEnvelope = {"error":7};
// @ts-expect-error required
export const v308: t.ErrorEnvelope = {"error":{"message":"88rLS"}};
// @ts-expect-error anyOf
export const v309: t.ErrorEnvelope = {"error":{"type":7,"message":"88rLS"}};
export const v310: t.ErrorEnvelope = {"error":{"type":"license_not_found","message":"H2N","data":{"region":"hWmAZKiP"}}};
// @ts-expect-error anyOf
export const v311: t.ErrorEnvelope = {"error":{"type":7,"message":"H2N","data":{"region":"hWmAZKiP"}}};
export const v312: t.ErrorType = "authentication";
// @ts-expect-error anyOf
export const v313: t.ErrorType = 7;
export const v314: t.ErrorType = "license_not_found";
// @ts-expect-error anyOf
export const v315: t.ErrorType = 7;
export const v316: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v317: t.EventPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v318: t.EventPropertiesDeletedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v319: t.EventPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v320: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v321: t.EventPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v322: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v323: t.EventPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v324: t.EventPropertiesUpdatedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v325: t.EventPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v326: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v327: t.EventPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v328: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v329: t.EventUpdatedPayload = 7;
// @ts-expect-error required
export const v330: t.EventUpdatedPayload = {"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v331: t.EventUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error required
export const v332: t.EventUpdatedPayload = {"chat_id":"aG88rL","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error anyOf
export const v333: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v334: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
export const v335: t.EventUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"type":"c4dhla6CN9","id":"Dv","custom_id":"fd7Xa","created_at":"2030-01-31T12:11:40Z"}};
export const v336: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v337: t.EventsMarkedAsSeenPayload = 7;
// @ts-expect-error required
export const v338: t.EventsMarkedAsSeenPayload = {"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v339: t.EventsMarkedAsSeenPayload = {"user_id":7,"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error required
export const v340: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","seen_up_to":"2004-06-03T09:46:17Z"};
export const v341: t.EventsMarkedAsSeenPayload = {"user_id":"urH2NEwW","chat_id":"W","seen_up_to":"2006-06-26T13:08:40Z"};
export const v342: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error type
export const v343: t.FileChatEvent = 7;
// @ts-expect-error required
export const v344: t.FileChatEvent = {"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error type
export const v345: t.FileChatEvent = {"id":7,"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error required
export const v346: t.FileChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error const
export const v347: t.FileChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error anyOf
export const v348: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
export const v349: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM"};
// @ts-expect-error const
export const v350: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM"};
// @ts-expect-error anyOf
export const v351: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM"};
export const v352: t.FileChatEventInput = {"type":"file","recipients":"all","url":"8rLSA9CEiz","alternative_text":"E"};
// @ts-expect-error type
export const v353: t.FileChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v354: t.FileChatEventInput = {"type":"file","recipients":"all","url":"8rLSA9CEiz","alternative_text":"E","unexpected":true};
// @ts-expect-error required
export const v355: t.FileChatEventInput = {"recipients":"all","url":"8rLSA9CEiz","alternative_text":"E"};
// @ts-expect-error type
export const v356: t.FileChatEventInput = {"type":7,"recipients":"all","url":"8rLSA9CEiz","alternative_text":"E"};
// @ts-expect-error const
export const v357: t.FileChatEventInput = {"type":"no such value","recipients":"all","url":"8rLSA9CEiz","alternative_text":"E"};
// @ts-expect-error required
export const v358: t.FileChatEventInput = {"type":"file","url":"8rLSA9CEiz","alternative_text":"E"};
// @ts-expect-error enum
export const v359: t.FileChatEventInput = {"type":"file","recipients":"no such value","url":"8rLSA9CEiz","alternative_text":"E"};
export const v360: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"agents","properties":{},"url":"WhW","alternative_text":"ZKiP"};
// @ts-expect-error additionalProperties
export const v361: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"agents","properties":{},"url":"WhW","alternative_text":"ZKiP","unexpected":true};
// @ts-expect-error const
export const v362: t.FileChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"url":"WhW","alternative_text":"ZKiP"};
// @ts-expect-error enum
export const v363: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"no such value","properties":{},"url":"WhW","alternative_text":"ZKiP"};
export const v364: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error type
export const v365: t.FilledFormChatEvent = 7;
// @ts-expect-error required
export const v366: t.FilledFormChatEvent = {"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error type
export const v367: t.FilledFormChatEvent = {"id":7,"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error required
export const v368: t.FilledFormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error const
export const v369: t.FilledFormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error anyOf
export const v370: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"form_id":"XsmOHV","fields":[]};
export const v371: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"group_chooser","id":"t35Bvb","label":"tBX15AmOMS"},{"type":"checkbox","id":"zy0D","label":"qfRbTWOruO","answers":[]},{"type":"0AFe1Bo","id":"CJGsn4","label":"GmjpYl"}]};
// @ts-expect-error const
export const v372: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"group_chooser","id":"t35Bvb","label":"tBX15AmOMS"},{"type":"checkbox","id":"zy0D","label":"qfRbTWOruO","answers":[]},{"type":"0AFe1Bo","id":"CJGsn4","label":"GmjpYl"}]};
// @ts-expect-error anyOf
export const v373: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"group_chooser","id":"t35Bvb","label":"tBX15AmOMS"},{"type":"checkbox","id":"zy0D","label":"qfRbTWOruO","answers":[]},{"type":"0AFe1Bo","id":"CJGsn4","label":"GmjpYl"}]};
export const v374: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error type
export const v375: t.FilledFormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v376: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"all","form_id":"8rLSA9CEiz","fields":[],"unexpected":true};
// @ts-expect-error required
export const v377: t.FilledFormChatEventInput = {"recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error type
export const v378: t.FilledFormChatEventInput = {"type":7,"recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error const
export const v379: t.FilledFormChatEventInput = {"type":"no such value","recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error required
export const v380: t.FilledFormChatEventInput = {"type":"filled_form","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error enum
export const v381: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"no such value","form_id":"8rLSA9CEiz","fields":[]};
export const v382: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"agents","properties":{},"form_id":"WhW","fields":[]};
// @ts-expect-error additionalProperties
export const v383: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"agents","properties":{},"form_id":"WhW","fields":[],"unexpected":true};
// @ts-expect-error const
export const v384: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"form_id":"WhW","fields":[]};
// @ts-expect-error enum
export const v385: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"no such value","properties":{},"form_id":"WhW","fields":[]};
export const v386: t.FilledFormField = {"type":"checkbox","id":"CEizpjEeyV","label":"lcA"};
// @ts-expect-error anyOf
export const v387: t.FilledFormField = 7;
// @ts-expect-error anyOf
export const v388: t.FilledFormField = {"id":"CEizpjEeyV","label":"lcA"};
export const v389: t.FilledFormField = {"type":"name","id":"W","label":"AZ","answer":"P"};
export const v390: t.FilledFormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v391: t.FilledFormFieldInput = 7;
// @ts-expect-error anyOf
export const v392: t.FilledFormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe","unexpected":true};
export const v393: t.FilledFormFieldInput = {"type":"radio","id":"hWmAZKiP","label":"8c4d","answer":{"id":"l","label":""}};
export const v394: t.FilledFormOption = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v395: t.FilledFormOption = 7;
// @ts-expect-error required
export const v396: t.FilledFormOption = {"label":"A9CEizp"};
// @ts-expect-error type
export const v397: t.FilledFormOption = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v398: t.FilledFormOption = {"id":"aG88rL"};
export const v399: t.FilledFormOption = {"id":"urH2NEwW","label":"W"};
export const v400: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v401: t.FilledFormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v402: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp","unexpected":true};
// @ts-expect-error required
export const v403: t.FilledFormOptionInput = {"label":"A9CEizp"};
// @ts-expect-error type
export const v404: t.FilledFormOptionInput = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v405: t.FilledFormOptionInput = {"id":"aG88rL"};
export const v406: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W"};
// @ts-expect-error additionalProperties
export const v407: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W","unexpected":true};
export const v408: t.FilledGroupOption = {"label":""};
// @ts-expect-error type
export const v409: t.FilledGroupOption = 7;
// @ts-expect-error required
export const v410: t.FilledGroupOption = {};
// @ts-expect-error type
export const v411: t.FilledGroupOption = {"label":7};
export const v412: t.FilledGroupOption = {"id":"2NEwW","label":"W","group_id":-152};
// @ts-expect-error required
export const v413: t.FilledGroupOption = {"id":"2NEwW","group_id":-152};
export const v414: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193};
// @ts-expect-error type
export const v415: t.FilledGroupOptionInput = 7;
// @ts-expect-error additionalProperties
export const v416: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193,"unexpected":true};
// @ts-expect-error required
export const v417: t.FilledGroupOptionInput = {"label":"9CEi","group_id":-193};
// @ts-expect-error required
export const v418: t.FilledGroupOptionInput = {"id":"88rLS","group_id":-193};
// @ts-expect-error type
export const v419: t.FilledGroupOptionInput = {"id":"88rLS","label":7,"group_id":-193};
export const v420: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152};
// @ts-expect-error additionalProperties
export const v421: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152,"unexpected":true};
export const v422: t.FollowChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v423: t.FollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v424: t.FollowChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v425: t.FollowChatRequest = {};
// @ts-expect-error type
export const v426: t.FollowChatRequest = {"id":7};
export const v427: t.FollowChatRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v428: t.FollowChatRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v429: t.FollowChatRequest = {};
export const v430: t.FollowCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v431: t.FollowCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v432: t.FollowCustomerRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v433: t.FollowCustomerRequest = {};
// @ts-expect-error type
export const v434: t.FollowCustomerRequest = {"id":7};
export const v435: t.FollowCustomerRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v436: t.FollowCustomerRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v437: t.FollowCustomerRequest = {};
export const v438: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","form_id":"VlSCV9","fields":[]};
// @ts-expect-error type
export const v439: t.FormChatEvent = 7;
// @ts-expect-error required
export const v440: t.FormChatEvent = {"type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","form_id":"VlSCV9","fields":[]};
// @ts-expect-error type
export const v441: t.FormChatEvent = {"id":7,"type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","form_id":"VlSCV9","fields":[]};
// @ts-expect-error required
export const v442: t.FormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","form_id":"VlSCV9","fields":[]};
// @ts-expect-error const
export const v443: t.FormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","form_id":"VlSCV9","fields":[]};
// @ts-expect-error anyOf
export const v444: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"form_id":"VlSCV9","fields":[]};
export const v445: t.FormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"form_id":"","fields":[{"type":"radio","id":"6eS8","label":"NGc00Ht35","required":true,"options":[{"id":"X15A","label":"OM","group_id":876},{"id":"vHb","label":"ZkW","group_id":-162},{"id":"D9qfRbTWO","label":"uOg","group_id":465}]},{"type":"select","id":"AFe1BoKCJ","label":"sn4LG","required":true,"options":[{"id":"oYttT4xzY3","label":"A35","group_id":669},{"id":"tit3","label":"r2","group_id":-583},{"id":"QKWx1dP","label":"1kIlyw2","group_id":497}]},{"type":"textarea","id":"HFbwF4i","label":"LkcEZHN","required":true}]};
// @ts-expect-error const
export const v446: t.FormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"form_id":"","fields":[{"type":"radio","id":"6eS8","label":"NGc00Ht35","required":true,"options":[{"id":"X15A","label":"OM","group_id":876},{"id":"vHb","label":"ZkW","group_id":-162},{"id":"D9qfRbTWO","label":"uOg","group_id":465}]},{"type":"select","id":"AFe1BoKCJ","label":"sn4LG","required":true,"options":[{"id":"oYttT4xzY3","label":"A35","group_id":669},{"id":"tit3","label":"r2","group_id":-583},{"id":"QKWx1dP","label":"1kIlyw2","group_id":497}]},{"type":"textarea","id":"HFbwF4i","label":"LkcEZHN","required":true}]};
// @ts-expect-error anyOf
export const v447: t.FormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"form_id":"","fields":[7,{"type":"select","id":"AFe1BoKCJ","label":"sn4LG","required":true,"options":[{"id":"oYttT4xzY3","label":"A35","group_id":669},{"id":"tit3","label":"r2","group_id":-583},{"id":"QKWx1dP","label":"1kIlyw2","group_id":497}]},{"type":"textarea","id":"HFbwF4i","label":"LkcEZHN","required":true}]};
export const v448: t.FormChatEventInput = {"type":"form","recipients":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v449: t.FormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v450: t.FormChatEventInput = {"type":"form","recipients":"agents","form_id":"rLSA9CEizp","fields":[],"unexpected":true};
// @ts-expect-error required
export const v451: t.FormChatEventInput = {"recipients":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v452: t.FormChatEventInput = {"type":7,"recipients":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error const
export const v453: t.FormChatEventInput = {"type":"no such value","recipients":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error enum
export const v454: t.FormChatEventInput = {"type":"form","recipients":"no such value","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error required
export const v455: t.FormChatEventInput = {"type":"form","recipients":"agents","fields":[]};
export const v456: t.FormChatEventInput = {"custom_id":"rH2","type":"form","recipients":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error additionalProperties
export const v457: t.FormChatEventInput = {"custom_id":"rH2","type":"form","recipients":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}],"unexpected":true};
// @ts-expect-error const
export const v458: t.FormChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error enum
export const v459: t.FormChatEventInput = {"custom_id":"rH2","type":"form","recipients":"no such value","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error anyOf
export const v460: t.FormChatEventInput = {"custom_id":"rH2","type":"form","recipients":"all","properties":{},"form_id":"hWmAZKiP","fields":[7]};
// @ts-expect-error anyOf
export const v461: t.FormChatEventInput = {"custom_id":"rH2","type":"form","recipients":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false,"unexpected":true}]};
export const v462: t.FormField = {"type":"checkbox","id":"CEizpjEeyV","label":"lcA"};
// @ts-expect-error anyOf
export const v463: t.FormField = 7;
// @ts-expect-error anyOf
export const v464: t.FormField = {"id":"CEizpjEeyV","label":"lcA"};
export const v465: t.FormField = {"type":"name","id":"W","label":"AZ","required":true};
export const v466: t.FormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v467: t.FormFieldInput = 7;
// @ts-expect-error anyOf
export const v468: t.FormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe","unexpected":true};
export const v469: t.FormFieldInput = {"type":"radio","id":"hWmAZKiP","label":"8c4d","required":true,"options":[{"id":"9oDvdG","label":"d"},{"id":"","label":"e8GmQdW4ZB"},{"id":"80NGc00","label":"t35Bvb"}]};
export const v470: t.FormFilter = {"answer_id":"88rLS"};
// @ts-expect-error type
export const v471: t.FormFilter = 7;
// @ts-expect-error additionalProperties
export const v472: t.FormFilter = {"answer_id":"88rLS","unexpected":true};
// @ts-expect-error type
export const v473: t.FormFilter = {"answer_id":7};
export const v474: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW"};
// @ts-expect-error additionalProperties
export const v475: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW","unexpected":true};
// @ts-expect-error enum
export const v476: t.FormFilter = {"type":"no such value","answer_id":"2NEwW"};
export const v477: t.FormOption = {"label":""};
// @ts-expect-error type
export const v478: t.FormOption = 7;
// @ts-expect-error required
export const v479: t.FormOption = {};
// @ts-expect-error type
export const v480: t.FormOption = {"label":7};
export const v481: t.FormOption = {"id":"rH2","label":"EwWhWm","group_id":670};
// @ts-expect-error required
export const v482: t.FormOption = {"id":"rH2","group_id":670};
export const v483: t.FormOptionInput = {"label":""};
// @ts-expect-error type
export const v484: t.FormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v485: t.FormOptionInput = {"label":"","unexpected":true};
// @ts-expect-error required
export const v486: t.FormOptionInput = {};
// @ts-expect-error type
export const v487: t.FormOptionInput = {"label":7};
export const v488: t.FormOptionInput = {"id":"rH2","label":"EwWhWm","group_id":670};
// @ts-expect-error additionalProperties
export const v489: t.FormOptionInput = {"id":"rH2","label":"EwWhWm","group_id":670,"unexpected":true};
// @ts-expect-error required
export const v490: t.FormOptionInput = {"id":"rH2","group_id":670};
export const v491: t.GeoLocation = {"country_code":"88rLS","longitude":"pjEe"};
// @ts-expect-error type
export const v492: t.GeoLocation = 7;
// @ts-expect-error type
export const v493: t.GeoLocation = {"country_code":7,"longitude":"pjEe"};
export const v494: t.GeoLocation = {"country":"rH2","country_code":"wWhWm","region":"KiPw8c4dh","city":"","latitude":"9oDvdG","longitude":""};
export const v495: t.GetChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v496: t.GetChatRequest = 7;
// @ts-expect-error additionalProperties
export const v497: t.GetChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v498: t.GetChatRequest = {};
// @ts-expect-error type
export const v499: t.GetChatRequest = {"chat_id":7};
export const v500: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8"};
// @ts-expect-error additionalProperties
export const v501: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","unexpected":true};
// @ts-expect-error required
export const v502: t.GetChatRequest = {"thread_id":"mAZKiPw8"};
export const v503: t.GetChatResponse = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v504: t.GetChatResponse = 7;
// @ts-expect-error required
export const v505: t.GetChatResponse = {"is_followed":true};
// @ts-expect-error type
export const v506: t.GetChatResponse = {"id":7,"is_followed":true};
export const v507: t.GetCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v508: t.GetCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v509: t.GetCustomerRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v510: t.GetCustomerRequest = {};
// @ts-expect-error type
export const v511: t.GetCustomerRequest = {"id":7};
export const v512: t.GetCustomerRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v513: t.GetCustomerRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v514: t.GetCustomerRequest = {};
export const v515: t.GetCustomerResponse = {"id":"aG88rL","type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v516: t.GetCustomerResponse = 7;
// @ts-expect-error required
export const v517: t.GetCustomerResponse = {"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v518: t.GetCustomerResponse = {"id":7,"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error required
export const v519: t.GetCustomerResponse = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error const
export const v520: t.GetCustomerResponse = {"id":"aG88rL","type":"no such value","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
export const v521: t.GetCustomerResponse = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
// @ts-expect-error const
export const v522: t.GetCustomerResponse = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
export const v523: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"group","id":990}};
// @ts-expect-error type
export const v524: t.GrantChatAccessRequest = 7;
// @ts-expect-error additionalProperties
export const v525: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"group","id":990},"unexpected":true};
// @ts-expect-error required
export const v526: t.GrantChatAccessRequest = {"access":{"type":"group","id":990}};
// @ts-expect-error type
export const v527: t.GrantChatAccessRequest = {"id":7,"access":{"type":"group","id":990}};
// @ts-expect-error required
export const v528: t.GrantChatAccessRequest = {"id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v529: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"group","id":990,"unexpected":true}};
// @ts-expect-error const
export const v530: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"no such value","id":990}};
export const v531: t.GrantChatAccessRequest = {"id":"urH2NEwW","access":{"type":"group","id":"AZ"}};
// @ts-expect-error const
export const v532: t.GrantChatAccessRequest = {"id":"urH2NEwW","access":{"type":"no such value","id":"AZ"}};
export const v533: t.GroupIdsFilter = {"values":[]};
// @ts-expect-error anyOf
export const v534: t.GroupIdsFilter = 7;
// @ts-expect-error anyOf
export const v535: t.GroupIdsFilter = {"values":[],"unexpected":true};
export const v536: t.GroupIdsFilter = {"values":[-430,76,751,262,-2,-286,563,-772,572,-597,-152,670,163]};
export const v537: t.IncomingChatPayload = {"chat":{"id":"","properties":{}}};
// @ts-expect-error type
export const v538: t.IncomingChatPayload = 7;
// @ts-expect-error required
export const v539: t.IncomingChatPayload = {};
// @ts-expect-error type
export const v540: t.IncomingChatPayload = {"chat":7};
// @ts-expect-error required
export const v541: t.IncomingChatPayload = {"chat":{"properties":{}}};
export const v542: t.IncomingCustomerPayload = {"id":"aG88rL","type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v543: t.IncomingCustomerPayload = 7;
// @ts-expect-error required
export const v544: t.IncomingCustomerPayload = {"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v545: t.IncomingCustomerPayload = {"id":7,"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error required
export const v546: t.IncomingCustomerPayload = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error const
export const v547: t.IncomingCustomerPayload = {"id":"aG88rL","type":"no such value","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
export const v548: t.IncomingCustomerPayload = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
// @ts-expect-error const
export const v549: t.IncomingCustomerPayload = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
export const v550: t.IncomingCustomersPayload = {"customers":[]};
// @ts-expect-error type
export const v551: t.IncomingCustomersPayload = 7;
// @ts-expect-error required
export const v552: t.IncomingCustomersPayload = {};
// @ts-expect-error type
export const v553: t.IncomingCustomersPayload = {"customers":7};
export const v554: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N","customers":[{"id":"WhW","type":"customer","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"ended_at":"2022-12-27T15:31:01Z","referrer":"Ht35Bvb7t","ip":"15AmOMS6","user_agent":"vHb","geolocation":{},"last_pages":[]},"session_fields":[{}],"statistics":{"chats_count":688,"threads_count":980,"visits_count":-830,"page_views_count":-959,"greetings_shown_count":564,"greetings_accepted_count":-427},"agent_last_event_created_at":"2020-02-06T17:58:37Z","customer_last_event_created_at":"2017-12-01T13:30:43Z","chat_ids":["e1BoK"],"followed":false,"online":true,"group_ids":[200,39,-593],"state":"Yl"}]};
// @ts-expect-error anyOf
export const v555: t.IncomingCustomersPayload = {"customer_monitoring_level":7,"customers":[{"id":"WhW","type":"customer","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"ended_at":"2022-12-27T15:31:01Z","referrer":"Ht35Bvb7t","ip":"15AmOMS6","user_agent":"vHb","geolocation":{},"last_pages":[]},"session_fields":[{}],"statistics":{"chats_count":688,"threads_count":980,"visits_count":-830,"page_views_count":-959,"greetings_shown_count":564,"greetings_accepted_count":-427},"agent_last_event_created_at":"2020-02-06T17:58:37Z","customer_last_event_created_at":"2017-12-01T13:30:43Z","chat_ids":["e1BoK"],"followed":false,"online":true,"group_ids":[200,39,-593],"state":"Yl"}]};
// @ts-expect-error required
export const v556: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N"};
// @ts-expect-error const
export const v557: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N","customers":[{"id":"WhW","type":"no such value","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"ended_at":"2022-12-27T15:31:01Z","referrer":"Ht35Bvb7t","ip":"15AmOMS6","user_agent":"vHb","geolocation":{},"last_pages":[]},"session_fields":[{}],"statistics":{"chats_count":688,"threads_count":980,"visits_count":-830,"page_views_count":-959,"greetings_shown_count":564,"greetings_accepted_count":-427},"agent_last_event_created_at":"2020-02-06T17:58:37Z","customer_last_event_created_at":"2017-12-01T13:30:43Z","chat_ids":["e1BoK"],"followed":false,"online":true,"group_ids":[200,39,-593],"state":"Yl"}]};
export const v558: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v559: t.IncomingEventPayload = 7;
// @ts-expect-error required
export const v560: t.IncomingEventPayload = {"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v561: t.IncomingEventPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error required
export const v562: t.IncomingEventPayload = {"chat_id":"aG88rL","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error anyOf
export const v563: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v564: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","recipients":"pjTJ","properties":{},"form_id":"dM","fields":[{"type":"name","id":"Z5hc1s2F6R","label":"P"},{"type":"radio","id":"eY0qk","label":"3ri"},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
export const v565: t.IncomingEventPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"type":"c4dhla6CN9","id":"Dv","custom_id":"fd7Xa","created_at":"2030-01-31T12:11:40Z"}};
export const v566: t.IncomingMulticastPayload = {"content":962.1019349433482};
// @ts-expect-error type
export const v567: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v568: t.IncomingMulticastPayload = {};
export const v569: t.IncomingMulticastPayload = {"author_id":"rH2","content":"WhW","type":"ZKiP"};
// @ts-expect-error type
export const v570: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v571: t.IncomingMulticastPayload = {"author_id":"rH2","type":"ZKiP"};
export const v572: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v573: t.IncomingRichMessagePostbackPayload = 7;
// @ts-expect-error required
export const v574: t.IncomingRichMessagePostbackPayload = {"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v575: t.IncomingRichMessagePostbackPayload = {"user_id":7,"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error required
export const v576: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
export const v577: t.IncomingRichMessagePostbackPayload = {"user_id":"urH2NEwW","chat_id":"W","thread_id":"AZ","event_id":"iPw8c4","postback":{"id":"","toggled":true}};
export const v578: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error type
export const v579: t.IncomingSneakPeekPayload = 7;
// @ts-expect-error required
export const v580: t.IncomingSneakPeekPayload = {"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error type
export const v581: t.IncomingSneakPeekPayload = {"chat_id":7,"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error required
export const v582: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error anyOf
export const v583: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":7,"text":"CV9oUju"}};
export const v584: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","recipients":"all","timestamp":-744}};
// @ts-expect-error anyOf
export const v585: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","recipients":7,"timestamp":-744}};
export const v586: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v587: t.IncomingTypingIndicatorPayload = 7;
// @ts-expect-error required
export const v588: t.IncomingTypingIndicatorPayload = {"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v589: t.IncomingTypingIndicatorPayload = {"chat_id":7,"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error required
export const v590: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error anyOf
export const v591: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":7,"timestamp":442}};
export const v592: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","recipients":"all","is_typing":true}};
// @ts-expect-error anyOf
export const v593: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","recipients":7,"is_typing":true}};
export const v594: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error type
export const v595: t.InitialChat = 7;
// @ts-expect-error additionalProperties
export const v596: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}],"unexpected":true};
// @ts-expect-error type
export const v597: t.InitialChat = {"access":7,"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error additionalProperties
export const v598: t.InitialChat = {"access":{"group_ids":[963,937],"unexpected":true},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v599: t.InitialChat = {"access":{},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v600: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v601: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"no such value"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v602: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"no such value"},{"id":"KXsm","type":"customer"}]};
export const v603: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"Xa8e8GmQdW","type":"custom","recipients":"agents","properties":{},"content":{}},{"custom_id":"","type":"custom","recipients":"agents","properties":{},"content":{}},{"type":"system_message","system_message_type":"X15A","text":"MS6mrvH","text_vars":{},"recipients":"agents"}],"properties":{}}};
// @ts-expect-error anyOf
export const v604: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"custom_id":"","type":"custom","recipients":"agents","properties":{},"content":{}},{"type":"system_message","system_message_type":"X15A","text":"MS6mrvH","text_vars":{},"recipients":"agents"}],"properties":{}}};
// @ts-expect-error anyOf
export const v605: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"Xa8e8GmQdW","type":"custom","recipients":"agents","properties":{},"content":{},"unexpected":true},{"custom_id":"","type":"custom","recipients":"agents","properties":{},"content":{}},{"type":"system_message","system_message_type":"X15A","text":"MS6mrvH","text_vars":{},"recipients":"agents"}],"properties":{}}};
export const v606: t.InitialThread = {"properties":{}};
// @ts-expect-error type
export const v607: t.InitialThread = 7;
// @ts-expect-error additionalProperties
export const v608: t.InitialThread = {"properties":{},"unexpected":true};
// @ts-expect-error type
export const v609: t.InitialThread = {"properties":7};
export const v610: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}};
// @ts-expect-error additionalProperties
export const v611: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{},"unexpected":true};
// @ts-expect-error anyOf
export const v612: t.InitialThread = {"events":[7],"properties":{}};
// @ts-expect-error anyOf
export const v613: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","recipients":"all","properties":{},"content":{},"unexpected":true}],"properties":{}};
export const v614: t.InitialUser = {"id":"aG88rL","type":"customer"};
// @ts-expect-error type
export const v615: t.InitialUser = 7;
// @ts-expect-error additionalProperties
export const v616: t.InitialUser = {"id":"aG88rL","type":"customer","unexpected":true};
// @ts-expect-error required
export const v617: t.InitialUser = {"type":"customer"};
// @ts-expect-error type
export const v618: t.InitialUser = {"id":7,"type":"customer"};
// @ts-expect-error required
export const v619: t.InitialUser = {"id":"aG88rL"};
// @ts-expect-error enum
export const v620: t.InitialUser = {"id":"aG88rL","type":"no such value"};
export const v621: t.InitialUser = {"id":"urH2NEwW","type":"agent"};
// @ts-expect-error additionalProperties
export const v622: t.InitialUser = {"id":"urH2NEwW","type":"agent","unexpected":true};
// @ts-expect-error enum
export const v623: t.InitialUser = {"id":"urH2NEwW","type":"no such value"};
export const v624: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error type
export const v625: t.InitialUsers = 7;
// @ts-expect-error type
export const v626: t.InitialUsers = [7,{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v627: t.InitialUsers = [{"id":"","type":"customer","unexpected":true},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v628: t.InitialUsers = [{"type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v629: t.InitialUsers = [{"id":""},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v630: t.InitialUsers = [{"id":"","type":"no such value"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v631: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent","unexpected":true},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v632: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"no such value"},{"id":"E","type":"agent"}];
export const v633: t.InitialUsers = [{"id":"rH2","type":"customer"},{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}];
export const v634: t.IntegerRangeFilter = {"lt":55,"eq":226};
// @ts-expect-error type
export const v635: t.IntegerRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v636: t.IntegerRangeFilter = {"lt":55,"eq":226,"unexpected":true};
// @ts-expect-error type
export const v637: t.IntegerRangeFilter = {"lt":"text","eq":226};
export const v638: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772};
// @ts-expect-error additionalProperties
export const v639: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772,"unexpected":true};
export const v640: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{"restricted_access":"CEizpjEeyV"}};
// @ts-expect-error type
export const v641: t.LastEvent = 7;
// @ts-expect-error type
export const v642: t.LastEvent = {"thread_created_at":7,"event":{"restricted_access":"CEizpjEeyV"}};
// @ts-expect-error required
export const v643: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z"};
// @ts-expect-error anyOf
export const v644: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":7};
// @ts-expect-error anyOf
export const v645: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{}};
export const v646: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z","event":{"restricted_access":"KiPw8c4dh"}};
// @ts-expect-error required
export const v647: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z"};
export const v648: t.LastVisit = {"ended_at":"2016-12-31T06:36:43Z","last_pages":[{"opened_at":"2004-06-03T09:46:17Z","url":""}]};
// @ts-expect-error type
export const v649: t.LastVisit = 7;
// @ts-expect-error type
export const v650: t.LastVisit = {"ended_at":7,"last_pages":[{"opened_at":"2004-06-03T09:46:17Z","url":""}]};
export const v651: t.LastVisit = {"started_at":"2010-04-17T21:37:29Z","ended_at":"2024-02-23T04:25:50Z","referrer":"P","ip":"c4dhla6CN9","user_agent":"vdGfd","last_pages":[]};
export const v652: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v653: t.ListAgentsForTransferRequest = 7;
// @ts-expect-error additionalProperties
export const v654: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v655: t.ListAgentsForTransferRequest = {};
// @ts-expect-error type
export const v656: t.ListAgentsForTransferRequest = {"chat_id":7};
export const v657: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v658: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v659: t.ListAgentsForTransferRequest = {};
export const v660: t.ListAgentsForTransferResponse = [{"agent_id":""},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error type
export const v661: t.ListAgentsForTransferResponse = 7;
// @ts-expect-error type
export const v662: t.ListAgentsForTransferResponse = [7,{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v663: t.ListAgentsForTransferResponse = [{},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v664: t.ListAgentsForTransferResponse = [{"agent_id":""},{"active_chats":-22,"total_active_chats":-211}];
export const v665: t.ListAgentsForTransferResponse = [{"agent_id":"rH2","active_chats":-2,"total_active_chats":563},{"agent_id":"W","active_chats":-152,"total_active_chats":163}];
export const v666: t.ListArchivesRequest = {"page_id":"88rLS"};
// @ts-expect-error anyOf
export const v667: t.ListArchivesRequest = 7;
// @ts-expect-error anyOf
export const v668: t.ListArchivesRequest = {"page_id":"88rLS","unexpected":true};
export const v669: t.ListArchivesRequest = {"filters":{"thread_ids":["2NEwW","W","AZ","iPw8c4",""]},"sort_order":"asc","highlights":{"post_tag":"9oDvdG"}};
export const v670: t.ListArchivesResponse = {"found_chats":55};
// @ts-expect-error type
export const v671: t.ListArchivesResponse = 7;
// @ts-expect-error type
export const v672: t.ListArchivesResponse = {"found_chats":"text"};
export const v673: t.ListChatsRequest = {"filters":{"properties":{}}};
// @ts-expect-error anyOf
export const v674: t.ListChatsRequest = 7;
// @ts-expect-error anyOf
export const v675: t.ListChatsRequest = {"filters":{"properties":{}},"unexpected":true};
export const v676: t.ListChatsRequest = {"filters":{"include_active":false,"include_chats_without_threads":false,"group_ids":[563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876],"properties":{}},"sort_order":"asc","limit":-970};
export const v677: t.ListChatsResponse = {"found_chats":55};
// @ts-expect-error type
export const v678: t.ListChatsResponse = 7;
// @ts-expect-error type
export const v679: t.ListChatsResponse = {"found_chats":"text"};
export const v680: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error required
export const v681: t.ListChatsResponse = {"chats_summary":[{"users":[{"id":"","type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error anyOf
export const v682: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[7],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error anyOf
export const v683: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error required
export const v684: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"customer"}],"last_thread_summary":{"active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
export const v685: t.ListCustomersRequest = {"limit":-420,"filters":{"visits_count":{"lt":-691,"gt":-211},"created_at":{"lte":"2001-06-18T19:17:12Z","eq":"2022-06-24T23:14:45Z"},"agent_last_event_created_at":{"gte":"2004-09-18T03:15:02Z"},"customer_last_event_created_at":{}}};
// @ts-expect-error anyOf
export const v686: t.ListCustomersRequest = 7;
// @ts-expect-error anyOf
export const v687: t.ListCustomersRequest = {"limit":-420,"filters":{"visits_count":{"lt":-691,"gt":-211},"created_at":{"lte":"2001-06-18T19:17:12Z","eq":"2022-06-24T23:14:45Z"},"agent_last_event_created_at":{"gte":"2004-09-18T03:15:02Z"},"customer_last_event_created_at":{}},"unexpected":true};
export const v688: t.ListCustomersRequest = {"limit":-686,"sort_order":"desc","sort_by":"visits_count","filters":{"country":{"exclude_values":["AZ","iPw8c4",""]},"email":{"exclude_values":[]},"customer_id":{"values":["Dv","","fd7Xa"]},"threads_count":{"lt":-611,"gte":-897,"gt":824,"eq":-109},"created_at":{"lte":"2030-11-20T12:01:50Z","lt":"2016-04-28T22:26:20Z","gte":"2029-04-14T19:52:55Z","gt":"2006-08-20T17:56:12Z","eq":"2010-07-01T06:49:10Z"},"agent_last_event_created_at":{"lte":"2012-05-27T11:59:15Z","lt":"2021-01-23T18:38:17Z","gte":"2020-02-06T17:58:37Z","gt":"2017-12-01T13:30:43Z","eq":"2013-07-03T20:26:13Z"},"customer_last_event_created_at":{"lte":"2017-07-10T05:54:35Z","lt":"2006-02-08T19:11:58Z","gte":"2025-04-10T17:54:22Z","gt":"2025-11-11T10:54:55Z","eq":"2025-02-11T07:08:18Z"},"include_customers_without_chats":true}};
export const v689: t.ListCustomersResponse = {"total_customers":55,"previous_page_id":"SA9CEi"};
// @ts-expect-error type
export const v690: t.ListCustomersResponse = 7;
// @ts-expect-error type
export const v691: t.ListCustomersResponse = {"total_customers":"text","previous_page_id":"SA9CEi"};
export const v692: t.ListCustomersResponse = {"customers":[{"id":"H2N","type":"customer","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
// @ts-expect-error required
export const v693: t.ListCustomersResponse = {"customers":[{"type":"customer","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
// @ts-expect-error required
export const v694: t.ListCustomersResponse = {"customers":[{"id":"H2N","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
// @ts-expect-error const
export const v695: t.ListCustomersResponse = {"customers":[{"id":"H2N","type":"no such value","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
export const v696: t.ListRoutingStatusesRequest = {};
// @ts-expect-error type
export const v697: t.ListRoutingStatusesRequest = 7;
// @ts-expect-error additionalProperties
export const v698: t.ListRoutingStatusesRequest = {"unexpected":true};
export const v699: t.ListRoutingStatusesRequest = {"filters":{"group_ids":[76]}};
// @ts-expect-error type
export const v700: t.ListRoutingStatusesRequest = 7;
// @ts-expect-error additionalProperties
export const v701: t.ListRoutingStatusesRequest = {"filters":{"group_ids":[76]},"unexpected":true};
export const v702: t.ListRoutingStatusesResponse = [{"agent_id":""},{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error type
export const v703: t.ListRoutingStatusesResponse = 7;
// @ts-expect-error type
export const v704: t.ListRoutingStatusesResponse = [7,{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error required
export const v705: t.ListRoutingStatusesResponse = [{},{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error required
export const v706: t.ListRoutingStatusesResponse = [{"agent_id":""},{"status":"eyVrl"}];
// @ts-expect-error anyOf
export const v707: t.ListRoutingStatusesResponse = [{"agent_id":""},{"agent_id":"8rLSA9CEiz","status":7}];
export const v708: t.ListRoutingStatusesResponse = [{"agent_id":"rH2","status":"WhW"},{"agent_id":"AZ","status":"w8c4dhl"}];
// @ts-expect-error anyOf
export const v709: t.ListRoutingStatusesResponse = [{"agent_id":"rH2","status":7},{"agent_id":"AZ","status":"w8c4dhl"}];
export const v710: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi"};
// @ts-expect-error anyOf
export const v711: t.ListThreadsRequest = 7;
// @ts-expect-error anyOf
export const v712: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi","unexpected":true};
export const v713: t.ListThreadsRequest = {"chat_id":"H2N","sort_order":"asc","min_events_count":79};
export const v714: t.ListThreadsResponse = {"found_threads":55};
// @ts-expect-error type
export const v715: t.ListThreadsResponse = 7;
// @ts-expect-error type
export const v716: t.ListThreadsResponse = {"found_threads":"text"};
export const v717: t.ListThreadsResponse = {"threads":[{"id":"H2N","active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B"}],"found_threads":-964,"previous_page_id":"X15A"};
// @ts-expect-error required
export const v718: t.ListThreadsResponse = {"threads":[{"active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B"}],"found_threads":-964,"previous_page_id":"X15A"};
// @ts-expect-error required
export const v719: t.ListThreadsResponse = {"threads":[{"id":"H2N","user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B"}],"found_threads":-964,"previous_page_id":"X15A"};
export const v720: t.LoginRequest = {"token":"aG88rL","customer_monitoring_level":"chatting","pushes":{}};
// @ts-expect-error type
export const v721: t.LoginRequest = 7;
// @ts-expect-error additionalProperties
export const v722: t.LoginRequest = {"token":"aG88rL","customer_monitoring_level":"chatting","pushes":{},"unexpected":true};
// @ts-expect-error required
export const v723: t.LoginRequest = {"customer_monitoring_level":"chatting","pushes":{}};
// @ts-expect-error type
export const v724: t.LoginRequest = {"token":7,"customer_monitoring_level":"chatting","pushes":{}};
// @ts-expect-error enum
export const v725: t.LoginRequest = {"token":"aG88rL","customer_monitoring_level":"no such value","pushes":{}};
export const v726: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my"};
// @ts-expect-error additionalProperties
export const v727: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my","unexpected":true};
// @ts-expect-error required
export const v728: t.LoginRequest = {"timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my"};
// @ts-expect-error enum
export const v729: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"no such value"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my"};
export const v730: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error type
export const v731: t.LoginResponse = 7;
// @ts-expect-error type
export const v732: t.LoginResponse = {"my_profile":7,"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v733: t.LoginResponse = {"my_profile":{"type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v734: t.LoginResponse = {"my_profile":{"id":"88rLS","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error const
export const v735: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"no such value","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
export const v736: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
// @ts-expect-error const
export const v737: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"no such value","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
// @ts-expect-error anyOf
export const v738: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":7,"permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
// @ts-expect-error anyOf
export const v739: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":7},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
export const v740: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v741: t.MarkEventsAsSeenRequest = 7;
// @ts-expect-error additionalProperties
export const v742: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z","unexpected":true};
// @ts-expect-error required
export const v743: t.MarkEventsAsSeenRequest = {"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v744: t.MarkEventsAsSeenRequest = {"chat_id":7,"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error required
export const v745: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL"};
export const v746: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z"};
// @ts-expect-error additionalProperties
export const v747: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z","unexpected":true};
export const v748: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v749: t.MessageChatEvent = 7;
// @ts-expect-error required
export const v750: t.MessageChatEvent = {"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v751: t.MessageChatEvent = {"id":7,"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error required
export const v752: t.MessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error const
export const v753: t.MessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error anyOf
export const v754: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
export const v755: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
// @ts-expect-error const
export const v756: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
export const v757: t.MessageChatEventInput = {"type":"message","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v758: t.MessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v759: t.MessageChatEventInput = {"type":"message","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT","unexpected":true};
// @ts-expect-error required
export const v760: t.MessageChatEventInput = {"recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v761: t.MessageChatEventInput = {"type":7,"recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error const
export const v762: t.MessageChatEventInput = {"type":"no such value","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error required
export const v763: t.MessageChatEventInput = {"type":"message","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error enum
export const v764: t.MessageChatEventInput = {"type":"message","recipients":"no such value","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
export const v765: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
// @ts-expect-error additionalProperties
export const v766: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"},"unexpected":true};
// @ts-expect-error const
export const v767: t.MessageChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
// @ts-expect-error enum
export const v768: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"no such value","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
export const v769: t.MessagePostback = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v770: t.MessagePostback = 7;
// @ts-expect-error required
export const v771: t.MessagePostback = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v772: t.MessagePostback = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v773: t.MessagePostback = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v774: t.MessagePostback = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
export const v775: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v776: t.MessagePostbackInput = 7;
// @ts-expect-error additionalProperties
export const v777: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc","unexpected":true};
// @ts-expect-error required
export const v778: t.MessagePostbackInput = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v779: t.MessagePostbackInput = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v780: t.MessagePostbackInput = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v781: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
// @ts-expect-error additionalProperties
export const v782: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9","unexpected":true};
export const v783: t.MobilePlatform = "android";
// @ts-expect-error type
export const v784: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v785: t.MobilePlatform = "no such value";
export const v786: t.MobilePlatform = "android";
// @ts-expect-error type
export const v787: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v788: t.MobilePlatform = "no such value";
export const v789: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v790: t.MulticastRequest = 7;
// @ts-expect-error additionalProperties
export const v791: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd","unexpected":true};
// @ts-expect-error required
export const v792: t.MulticastRequest = {"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v793: t.MulticastRequest = {"recipients":7,"content":"CN9oDvdGfd"};
// @ts-expect-error additionalProperties
export const v794: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]},"unexpected":true},"content":"CN9oDvdGfd"};
// @ts-expect-error required
export const v795: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}}};
export const v796: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v797: t.MyProfile = 7;
// @ts-expect-error required
export const v798: t.MyProfile = {"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v799: t.MyProfile = {"id":7,"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error required
export const v800: t.MyProfile = {"id":"aG88rL","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error const
export const v801: t.MyProfile = {"id":"aG88rL","type":"no such value","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v802: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":7,"permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v803: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":7};
export const v804: t.MyProfile = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
// @ts-expect-error const
export const v805: t.MyProfile = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
export const v806: t.Postback = {"id":"aG88rL"};
// @ts-expect-error type
export const v807: t.Postback = 7;
// @ts-expect-error required
export const v808: t.Postback = {};
// @ts-expect-error type
export const v809: t.Postback = {"id":7};
export const v810: t.Postback = {"id":"urH2NEwW","toggled":false};
// @ts-expect-error required
export const v811: t.Postback = {"toggled":false};
export const v812: t.PostbackInput = {"id":"aG88rL","toggled":false};
// @ts-expect-error type
export const v813: t.PostbackInput = 7;
// @ts-expect-error additionalProperties
export const v814: t.PostbackInput = {"id":"aG88rL","toggled":false,"unexpected":true};
// @ts-expect-error required
export const v815: t.PostbackInput = {"toggled":false};
// @ts-expect-error type
export const v816: t.PostbackInput = {"id":7,"toggled":false};
// @ts-expect-error required
export const v817: t.PostbackInput = {"id":"aG88rL"};
export const v818: t.PostbackInput = {"id":"urH2NEwW","toggled":true};
// @ts-expect-error additionalProperties
export const v819: t.PostbackInput = {"id":"urH2NEwW","toggled":true,"unexpected":true};
export const v820: t.Properties = {};
// @ts-expect-error type
export const v821: t.Properties = 7;
// @ts-expect-error type
export const v822: t.Properties = {"unexpected":true};
export const v823: t.Properties = {};
export const v824: t.PropertiesFilter = {};
// @ts-expect-error type
export const v825: t.PropertiesFilter = 7;
// @ts-expect-error type
export const v826: t.PropertiesFilter = {"unexpected":true};
export const v827: t.PropertiesFilter = {};
export const v828: t.PropertyFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v829: t.PropertyFilter = 7;
// @ts-expect-error anyOf
export const v830: t.PropertyFilter = {"exclude_values":[true,true],"unexpected":true};
export const v831: t.PropertyFilter = {"values":[false]};
export const v832: t.PropertyNames = {};
// @ts-expect-error type
export const v833: t.PropertyNames = 7;
// @ts-expect-error type
export const v834: t.PropertyNames = {"unexpected":true};
export const v835: t.PropertyNames = {};
export const v836: t.PushEnvelope = {"version":"aG88rL","action":"9CEi","type":"push"};
// @ts-expect-error type
export const v837: t.PushEnvelope = 7;
// @ts-expect-error required
export const v838: t.PushEnvelope = {"action":"9CEi","type":"push"};
// @ts-expect-error type
export const v839: t.PushEnvelope = {"version":7,"action":"9CEi","type":"push"};
// @ts-expect-error required
export const v840: t.PushEnvelope = {"version":"aG88rL","type":"push"};
// @ts-expect-error const
export const v841: t.PushEnvelope = {"version":"aG88rL","action":"9CEi","type":"no such value"};
export const v842: t.PushEnvelope = {"version":"urH2NEwW","request_id":"mAZKiPw8","action":"","type":"push"};
// @ts-expect-error const
export const v843: t.PushEnvelope = {"version":"urH2NEwW","request_id":"mAZKiPw8","action":"","type":"no such value"};
export const v844: t.Queue = {"wait_time":55};
// @ts-expect-error type
export const v845: t.Queue = 7;
// @ts-expect-error type
export const v846: t.Queue = {"wait_time":"text"};
export const v847: t.Queue = {"position":-350,"wait_time":76,"queued_at":"2019-06-11T18:06:47Z"};
export const v848: t.QueuePositionsUpdatedPayload = [{"chat_id":"","thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error type
export const v849: t.QueuePositionsUpdatedPayload = 7;
// @ts-expect-error type
export const v850: t.QueuePositionsUpdatedPayload = [7,{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v851: t.QueuePositionsUpdatedPayload = [{"thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v852: t.QueuePositionsUpdatedPayload = [{"chat_id":"","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
export const v853: t.QueuePositionsUpdatedPayload = [{"chat_id":"rH2","thread_id":"EwWhWm","queue":{"position":670,"wait_time":-718,"queued_at":"2011-12-02T21:03:07Z"}},{"chat_id":"a6","thread_id":"N9oD","queue":{"position":-895,"wait_time":-810,"queued_at":"2029-10-01T23:04:58Z"}}];
export const v854: t.Recipients = "all";
// @ts-expect-error anyOf
export const v855: t.Recipients = 7;
export const v856: t.Recipients = "all";
// @ts-expect-error anyOf
export const v857: t.Recipients = 7;
export const v858: t.RecipientsInput = "agents";
// @ts-expect-error type
export const v859: t.RecipientsInput = 7;
// @ts-expect-error enum
export const v860: t.RecipientsInput = "no such value";
export const v861: t.RecipientsInput = "agents";
// @ts-expect-error type
export const v862: t.RecipientsInput = 7;
// @ts-expect-error enum
export const v863: t.RecipientsInput = "no such value";
export const v864: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v865: t.RemoveUserFromChatRequest = 7;
// @ts-expect-error additionalProperties
export const v866: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v867: t.RemoveUserFromChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v868: t.RemoveUserFromChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v869: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v870: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v871: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent"};
// @ts-expect-error additionalProperties
export const v872: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","unexpected":true};
// @ts-expect-error enum
export const v873: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value"};
export const v874: t.RequestEnvelope = {"request_id":"88rLS","action":"9CEi","author_id":"E"};
// @ts-expect-error type
export const v875: t.RequestEnvelope = 7;
// @ts-expect-error additionalProperties
export const v876: t.RequestEnvelope = {"request_id":"88rLS","action":"9CEi","author_id":"E","unexpected":true};
// @ts-expect-error type
export const v877: t.RequestEnvelope = {"request_id":7,"action":"9CEi","author_id":"E"};
// @ts-expect-error required
export const v878: t.RequestEnvelope = {"request_id":"88rLS","author_id":"E"};
export const v879: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","action":"ZKiP","payload":{}};
// @ts-expect-error additionalProperties
export const v880: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","action":"ZKiP","payload":{},"unexpected":true};
// @ts-expect-error required
export const v881: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","payload":{}};
export const v882: t.ResponseEnvelope = {"action":"","type":"response","success":false};
// @ts-expect-error type
export const v883: t.ResponseEnvelope = 7;
// @ts-expect-error required
export const v884: t.ResponseEnvelope = {"type":"response","success":false};
// @ts-expect-error type
export const v885: t.ResponseEnvelope = {"action":7,"type":"response","success":false};
// @ts-expect-error required
export const v886: t.ResponseEnvelope = {"action":"","success":false};
// @ts-expect-error const
export const v887: t.ResponseEnvelope = {"action":"","type":"no such value","success":false};
export const v888: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"response","success":true,"payload":null};
// @ts-expect-error const
export const v889: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"no such value","success":true,"payload":null};
export const v890: t.RestrictedChatEvent = {"restricted_access":"aG88rL"};
// @ts-expect-error type
export const v891: t.RestrictedChatEvent = 7;
// @ts-expect-error required
export const v892: t.RestrictedChatEvent = {};
// @ts-expect-error type
export const v893: t.RestrictedChatEvent = {"restricted_access":7};
export const v894: t.RestrictedChatEvent = {"restricted_access":"urH2NEwW"};
// @ts-expect-error required
export const v895: t.RestrictedChatEvent = {};
export const v896: t.ResumeChatRequest = {"chat":{"id":"aG88rL"},"continuous":true};
// @ts-expect-error type
export const v897: t.ResumeChatRequest = 7;
// @ts-expect-error additionalProperties
export const v898: t.ResumeChatRequest = {"chat":{"id":"aG88rL"},"continuous":true,"unexpected":true};
// @ts-expect-error required
export const v899: t.ResumeChatRequest = {"continuous":true};
// @ts-expect-error type
export const v900: t.ResumeChatRequest = {"chat":7,"continuous":true};
// @ts-expect-error additionalProperties
export const v901: t.ResumeChatRequest = {"chat":{"id":"aG88rL","unexpected":true},"continuous":true};
// @ts-expect-error required
export const v902: t.ResumeChatRequest = {"chat":{},"continuous":true};
export const v903: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error enum
export const v904: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error enum
export const v905: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error anyOf
export const v906: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error anyOf
export const v907: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards","recipients":"all","unexpected":true},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
export const v908: t.ResumeChatResponse = {"thread_id":"aG88rL"};
// @ts-expect-error type
export const v909: t.ResumeChatResponse = 7;
// @ts-expect-error required
export const v910: t.ResumeChatResponse = {};
// @ts-expect-error type
export const v911: t.ResumeChatResponse = {"thread_id":7};
export const v912: t.ResumeChatResponse = {"thread_id":"urH2NEwW","event_ids":["AZ","iPw8c4",""]};
// @ts-expect-error required
export const v913: t.ResumeChatResponse = {"event_ids":["AZ","iPw8c4",""]};
export const v914: t.ResumedChat = {"id":"aG88rL"};
// @ts-expect-error type
export const v915: t.ResumedChat = 7;
// @ts-expect-error additionalProperties
export const v916: t.ResumedChat = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v917: t.ResumedChat = {};
// @ts-expect-error type
export const v918: t.ResumedChat = {"id":7};
export const v919: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[]},{"custom_id":"X15A","type":"filled_form","recipients":"all","properties":{},"form_id":"S6mrvH","fields":[]},{"custom_id":"0D9q","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}}};
// @ts-expect-error additionalProperties
export const v920: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[]},{"custom_id":"X15A","type":"filled_form","recipients":"all","properties":{},"form_id":"S6mrvH","fields":[]},{"custom_id":"0D9q","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}},"unexpected":true};
// @ts-expect-error required
export const v921: t.ResumedChat = {"access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[]},{"custom_id":"X15A","type":"filled_form","recipients":"all","properties":{},"form_id":"S6mrvH","fields":[]},{"custom_id":"0D9q","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}}};
// @ts-expect-error enum
export const v922: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[]},{"custom_id":"X15A","type":"filled_form","recipients":"all","properties":{},"form_id":"S6mrvH","fields":[]},{"custom_id":"0D9q","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}}};
// @ts-expect-error enum
export const v923: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[]},{"custom_id":"X15A","type":"filled_form","recipients":"all","properties":{},"form_id":"S6mrvH","fields":[]},{"custom_id":"0D9q","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}}};
// @ts-expect-error anyOf
export const v924: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"custom_id":"X15A","type":"filled_form","recipients":"all","properties":{},"form_id":"S6mrvH","fields":[]},{"custom_id":"0D9q","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}}};
// @ts-expect-error anyOf
export const v925: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[],"unexpected":true},{"custom_id":"X15A","type":"filled_form","recipients":"all","properties":{},"form_id":"S6mrvH","fields":[]},{"custom_id":"0D9q","type":"custom","recipients":"all","properties":{},"content":{}}],"properties":{}}};
export const v926: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"agent","id":"Eizpj"}};
// @ts-expect-error type
export const v927: t.RevokeChatAccessRequest = 7;
// @ts-expect-error additionalProperties
export const v928: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"agent","id":"Eizpj"},"unexpected":true};
// @ts-expect-error required
export const v929: t.RevokeChatAccessRequest = {"access":{"type":"agent","id":"Eizpj"}};
// @ts-expect-error type
export const v930: t.RevokeChatAccessRequest = {"id":7,"access":{"type":"agent","id":"Eizpj"}};
// @ts-expect-error required
export const v931: t.RevokeChatAccessRequest = {"id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v932: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"agent","id":"Eizpj","unexpected":true}};
// @ts-expect-error enum
export const v933: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"no such value","id":"Eizpj"}};
export const v934: t.RevokeChatAccessRequest = {"id":"urH2NEwW","access":{"type":"group","id":-152}};
// @ts-expect-error enum
export const v935: t.RevokeChatAccessRequest = {"id":"urH2NEwW","access":{"type":"no such value","id":-152}};
export const v936: t.RichMessageButton = {"text":"aG88rL","postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v937: t.RichMessageButton = 7;
// @ts-expect-error required
export const v938: t.RichMessageButton = {"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v939: t.RichMessageButton = {"text":7,"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error required
export const v940: t.RichMessageButton = {"text":"aG88rL","user_ids":[""]};
export const v941: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v942: t.RichMessageButton = {"text":"urH2NEwW","type":7,"value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v943: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":7,"postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
export const v944: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v945: t.RichMessageButtonInput = 7;
// @ts-expect-error additionalProperties
export const v946: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[],"unexpected":true};
// @ts-expect-error required
export const v947: t.RichMessageButtonInput = {"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v948: t.RichMessageButtonInput = {"text":7,"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error required
export const v949: t.RichMessageButtonInput = {"text":"aG88rL","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error enum
export const v950: t.RichMessageButtonInput = {"text":"aG88rL","type":"no such value","value":"9CEi","postback_id":"jE","user_ids":[]};
export const v951: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"};
// @ts-expect-error additionalProperties
export const v952: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new","unexpected":true};
// @ts-expect-error enum
export const v953: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"no such value","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"};
export const v954: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v955: t.RichMessageChatEvent = 7;
// @ts-expect-error required
export const v956: t.RichMessageChatEvent = {"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v957: t.RichMessageChatEvent = {"id":7,"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error required
export const v958: t.RichMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error const
export const v959: t.RichMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v960: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v961: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":7,"elements":[]};
export const v962: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"rich_message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"template_id":"cards"};
// @ts-expect-error const
export const v963: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"template_id":"cards"};
export const v964: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"quick_replies"};
// @ts-expect-error type
export const v965: t.RichMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v966: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"quick_replies","unexpected":true};
// @ts-expect-error required
export const v967: t.RichMessageChatEventInput = {"recipients":"all","template_id":"quick_replies"};
// @ts-expect-error type
export const v968: t.RichMessageChatEventInput = {"type":7,"recipients":"all","template_id":"quick_replies"};
// @ts-expect-error const
export const v969: t.RichMessageChatEventInput = {"type":"no such value","recipients":"all","template_id":"quick_replies"};
// @ts-expect-error required
export const v970: t.RichMessageChatEventInput = {"type":"rich_message","template_id":"quick_replies"};
// @ts-expect-error enum
export const v971: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"no such value","template_id":"quick_replies"};
// @ts-expect-error enum
export const v972: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"no such value"};
export const v973: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999,"alternative_text":"GmQdW4ZB6e"},"buttons":[{"text":"NGc00Ht35","type":"message","value":"b7t","webview_height":"tall","postback_id":"5AmOMS6mr","user_ids":[],"target":"current"},{"text":"","type":"message","value":"kWyzy0D9q","webview_height":"tall","postback_id":"","user_ids":[],"target":"current"},{"text":"ruOglT8","type":"url","value":"J","postback_id":"","user_ids":[],"target":"current"},{"text":"0AFe1Bo","type":"url","value":"JGsn4","webview_height":"full","postback_id":"jp","user_ids":[],"target":"new"},{"text":"oYttT4xzY3","type":"message","value":"35HZ","webview_height":"full","postback_id":"it3","user_ids":[],"target":"new"},{"text":"hmdPQKWx1","type":"webview","value":"Q1kIlyw","webview_height":"full","postback_id":"bPf3aqg5","user_ids":[],"target":"current"},{"text":"FbwF4","type":"webview","value":"LkcEZHN","webview_height":"full","postback_id":"hCkPbR0","user_ids":[],"target":"new"},{"text":"5xA","type":"url","value":"AeJQvDL","webview_height":"compact","postback_id":"2jwzbE8nmb","user_ids":[],"target":"current"},{"text":"EVoGX","type":"phone","value":"M","webview_height":"compact","postback_id":"u5vj3","user_ids":[],"target":"new"},{"text":"peUHY1fW","type":"phone","value":"xpIPt","webview_height":"compact","postback_id":"wPafr","user_ids":[],"target":"current"},{"text":"hei0ptLhJC","type":"message","value":"JuWY","webview_height":"compact","postback_id":"S","user_ids":[],"target":"new"},{"text":"Ye","type":"phone","value":"Yt0p","webview_height":"full","postback_id":"vGYCJM","user_ids":[],"target":"current"},{"text":"K","type":"phone","value":"yT2yOvr","webview_height":"tall","postback_id":"ifnSFIdCu","user_ids":[],"target":"new"}]}]};
// @ts-expect-error additionalProperties
export const v974: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999,"alternative_text":"GmQdW4ZB6e"},"buttons":[{"text":"NGc00Ht35","type":"message","value":"b7t","webview_height":"tall","postback_id":"5AmOMS6mr","user_ids":[],"target":"current"},{"text":"","type":"message","value":"kWyzy0D9q","webview_height":"tall","postback_id":"","user_ids":[],"target":"current"},{"text":"ruOglT8","type":"url","value":"J","postback_id":"","user_ids":[],"target":"current"},{"text":"0AFe1Bo","type":"url","value":"JGsn4","webview_height":"full","postback_id":"jp","user_ids":[],"target":"new"},{"text":"oYttT4xzY3","type":"message","value":"35HZ","webview_height":"full","postback_id":"it3","user_ids":[],"target":"new"},{"text":"hmdPQKWx1","type":"webview","value":"Q1kIlyw","webview_height":"full","postback_id":"bPf3aqg5","user_ids":[],"target":"current"},{"text":"FbwF4","type":"webview","value":"LkcEZHN","webview_height":"full","postback_id":"hCkPbR0","user_ids":[],"target":"new"},{"text":"5xA","type":"url","value":"AeJQvDL","webview_height":"compact","postback_id":"2jwzbE8nmb","user_ids":[],"target":"current"},{"text":"EVoGX","type":"phone","value":"M","webview_height":"compact","postback_id":"u5vj3","user_ids":[],"target":"new"},{"text":"peUHY1fW","type":"phone","value":"xpIPt","webview_height":"compact","postback_id":"wPafr","user_ids":[],"target":"current"},{"text":"hei0ptLhJC","type":"message","value":"JuWY","webview_height":"compact","postback_id":"S","user_ids":[],"target":"new"},{"text":"Ye","type":"phone","value":"Yt0p","webview_height":"full","postback_id":"vGYCJM","user_ids":[],"target":"current"},{"text":"K","type":"phone","value":"yT2yOvr","webview_height":"tall","postback_id":"ifnSFIdCu","user_ids":[],"target":"new"}]}],"unexpected":true};
// @ts-expect-error const
export const v975: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999,"alternative_text":"GmQdW4ZB6e"},"buttons":[{"text":"NGc00Ht35","type":"message","value":"b7t","webview_height":"tall","postback_id":"5AmOMS6mr","user_ids":[],"target":"current"},{"text":"","type":"message","value":"kWyzy0D9q","webview_height":"tall","postback_id":"","user_ids":[],"target":"current"},{"text":"ruOglT8","type":"url","value":"J","postback_id":"","user_ids":[],"target":"current"},{"text":"0AFe1Bo","type":"url","value":"JGsn4","webview_height":"full","postback_id":"jp","user_ids":[],"target":"new"},{"text":"oYttT4xzY3","type":"message","value":"35HZ","webview_height":"full","postback_id":"it3","user_ids":[],"target":"new"},{"text":"hmdPQKWx1","type":"webview","value":"Q1kIlyw","webview_height":"full","postback_id":"bPf3aqg5","user_ids":[],"target":"current"},{"text":"FbwF4","type":"webview","value":"LkcEZHN","webview_height":"full","postback_id":"hCkPbR0","user_ids":[],"target":"new"},{"text":"5xA","type":"url","value":"AeJQvDL","webview_height":"compact","postback_id":"2jwzbE8nmb","user_ids":[],"target":"current"},{"text":"EVoGX","type":"phone","value":"M","webview_height":"compact","postback_id":"u5vj3","user_ids":[],"target":"new"},{"text":"peUHY1fW","type":"phone","value":"xpIPt","webview_height":"compact","postback_id":"wPafr","user_ids":[],"target":"current"},{"text":"hei0ptLhJC","type":"message","value":"JuWY","webview_height":"compact","postback_id":"S","user_ids":[],"target":"new"},{"text":"Ye","type":"phone","value":"Yt0p","webview_height":"full","postback_id":"vGYCJM","user_ids":[],"target":"current"},{"text":"K","type":"phone","value":"yT2yOvr","webview_height":"tall","postback_id":"ifnSFIdCu","user_ids":[],"target":"new"}]}]};
export const v976: t.RichMessageElement = {"subtitle":"88rLS"};
// @ts-expect-error type
export const v977: t.RichMessageElement = 7;
// @ts-expect-error type
export const v978: t.RichMessageElement = {"subtitle":7};
export const v979: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[]};
// @ts-expect-error required
export const v980: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"name":"","size":269,"height":-64,"alternative_text":""},"buttons":[]};
export const v981: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v982: t.RichMessageElementInput = 7;
// @ts-expect-error additionalProperties
export const v983: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589},"unexpected":true};
// @ts-expect-error required
export const v984: t.RichMessageElementInput = {"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v985: t.RichMessageElementInput = {"title":7,"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error required
export const v986: t.RichMessageElementInput = {"title":"aG88rL","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error additionalProperties
export const v987: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589,"unexpected":true}};
export const v988: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810,"alternative_text":"Xa8e8GmQdW"}};
export const v989: t.RichMessageImage = {"url":"aG88rL","alternative_text":"pjEe"};
// @ts-expect-error type
export const v990: t.RichMessageImage = 7;
// @ts-expect-error required
export const v991: t.RichMessageImage = {"alternative_text":"pjEe"};
// @ts-expect-error type
export const v992: t.RichMessageImage = {"url":7,"alternative_text":"pjEe"};
export const v993: t.RichMessageImage = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
// @ts-expect-error required
export const v994: t.RichMessageImage = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
export const v995: t.RichMessageImageInput = {"url":"aG88rL","alternative_text":"pjEe"};
// @ts-expect-error type
export const v996: t.RichMessageImageInput = 7;
// @ts-expect-error additionalProperties
export const v997: t.RichMessageImageInput = {"url":"aG88rL","alternative_text":"pjEe","unexpected":true};
// @ts-expect-error required
export const v998: t.RichMessageImageInput = {"alternative_text":"pjEe"};
// @ts-expect-error type
export const v999: t.RichMessageImageInput = {"url":7,"alternative_text":"pjEe"};
export const v1000: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
// @ts-expect-error additionalProperties
export const v1001: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":"","unexpected":true};
// @ts-expect-error required
export const v1002: t.RichMessageImageInput = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
export const v1003: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v1004: t.RoutingStatus = 7;
export const v1005: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v1006: t.RoutingStatus = 7;
export const v1007: t.RoutingStatusInput = "not_accepting_chats";
// @ts-expect-error type
export const v1008: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v1009: t.RoutingStatusInput = "no such value";
export const v1010: t.RoutingStatusInput = "offline";
// @ts-expect-error type
export const v1011: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v1012: t.RoutingStatusInput = "no such value";
export const v1013: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":"not_accepting_chats"};
// @ts-expect-error type
export const v1014: t.RoutingStatusSetPayload = 7;
// @ts-expect-error required
export const v1015: t.RoutingStatusSetPayload = {"status":"not_accepting_chats"};
// @ts-expect-error type
export const v1016: t.RoutingStatusSetPayload = {"agent_id":7,"status":"not_accepting_chats"};
// @ts-expect-error required
export const v1017: t.RoutingStatusSetPayload = {"agent_id":"aG88rL"};
// @ts-expect-error anyOf
export const v1018: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":7};
export const v1019: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":"mAZKiPw8"};
// @ts-expect-error anyOf
export const v1020: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":7};
export const v1021: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error type
export const v1022: t.SendEventRequest = 7;
// @ts-expect-error additionalProperties
export const v1023: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc"},"unexpected":true};
// @ts-expect-error required
export const v1024: t.SendEventRequest = {"event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error type
export const v1025: t.SendEventRequest = {"chat_id":7,"event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error required
export const v1026: t.SendEventRequest = {"chat_id":"aG88rL"};
// @ts-expect-error anyOf
export const v1027: t.SendEventRequest = {"chat_id":"aG88rL","event":7};
// @ts-expect-error anyOf
export const v1028: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc","unexpected":true}};
export const v1029: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"w8c4dhl","type":"system_message","system_message_type":"CN9oDvdGfd","text_vars":{},"recipients":"agents"},"attach_to_last_thread":false};
// @ts-expect-error additionalProperties
export const v1030: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"w8c4dhl","type":"system_message","system_message_type":"CN9oDvdGfd","text_vars":{},"recipients":"agents"},"attach_to_last_thread":false,"unexpected":true};
export const v1031: t.SendEventResponse = {"event_id":"aG88rL"};
// @ts-expect-error type
export const v1032: t.SendEventResponse = 7;
// @ts-expect-error required
export const v1033: t.SendEventResponse = {};
// @ts-expect-error type
export const v1034: t.SendEventResponse = {"event_id":7};
export const v1035: t.SendEventResponse = {"event_id":"urH2NEwW"};
// @ts-expect-error required
export const v1036: t.SendEventResponse = {};
export const v1037: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v1038: t.SendRichMessagePostbackRequest = 7;
// @ts-expect-error additionalProperties
export const v1039: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true},"unexpected":true};
// @ts-expect-error required
export const v1040: t.SendRichMessagePostbackRequest = {"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v1041: t.SendRichMessagePostbackRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error required
export const v1042: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error additionalProperties
export const v1043: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"unexpected":true}};
export const v1044: t.SendRichMessagePostbackRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","postback":{"id":"iPw8c4","toggled":true}};
export const v1045: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true};
// @ts-expect-error type
export const v1046: t.SendTypingIndicatorRequest = 7;
// @ts-expect-error additionalProperties
export const v1047: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true,"unexpected":true};
// @ts-expect-error required
export const v1048: t.SendTypingIndicatorRequest = {"is_typing":true};
// @ts-expect-error type
export const v1049: t.SendTypingIndicatorRequest = {"chat_id":7,"is_typing":true};
// @ts-expect-error required
export const v1050: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL"};
export const v1051: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"agents","is_typing":true};
// @ts-expect-error additionalProperties
export const v1052: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"agents","is_typing":true,"unexpected":true};
// @ts-expect-error enum
export const v1053: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"no such value","is_typing":true};
export const v1054: t.SessionFields = [{},{}];
// @ts-expect-error type
export const v1055: t.SessionFields = 7;
// @ts-expect-error type
export const v1056: t.SessionFields = [7,{}];
export const v1057: t.SessionFields = [{},{}];
export const v1058: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error type
export const v1059: t.SetAwayStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v1060: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v1061: t.SetAwayStatusRequest = {};
// @ts-expect-error type
export const v1062: t.SetAwayStatusRequest = {"away":"text"};
export const v1063: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error additionalProperties
export const v1064: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v1065: t.SetAwayStatusRequest = {};
export const v1066: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS"};
// @ts-expect-error type
export const v1067: t.SetRoutingStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v1068: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1069: t.SetRoutingStatusRequest = {"agent_id":"88rLS"};
// @ts-expect-error type
export const v1070: t.SetRoutingStatusRequest = {"status":7,"agent_id":"88rLS"};
// @ts-expect-error enum
export const v1071: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"88rLS"};
export const v1072: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N"};
// @ts-expect-error additionalProperties
export const v1073: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N","unexpected":true};
// @ts-expect-error required
export const v1074: t.SetRoutingStatusRequest = {"agent_id":"H2N"};
// @ts-expect-error enum
export const v1075: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"H2N"};
export const v1076: t.SneakPeek = {"recipients":"agents","timestamp":226};
// @ts-expect-error type
export const v1077: t.SneakPeek = 7;
// @ts-expect-error anyOf
export const v1078: t.SneakPeek = {"recipients":7,"timestamp":226};
// @ts-expect-error type
export const v1079: t.SneakPeek = {"recipients":"agents","timestamp":"text"};
export const v1080: t.SneakPeek = {"author_id":"rH2","recipients":"WhW","text":"ZKiP","timestamp":944};
// @ts-expect-error anyOf
export const v1081: t.SneakPeek = {"author_id":"rH2","recipients":7,"text":"ZKiP","timestamp":944};
export const v1082: t.StartChatRequest = {"active":false};
// @ts-expect-error type
export const v1083: t.StartChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1084: t.StartChatRequest = {"active":false,"unexpected":true};
// @ts-expect-error type
export const v1085: t.StartChatRequest = {"active":"text"};
export const v1086: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error additionalProperties
export const v1087: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true,"unexpected":true};
// @ts-expect-error required
export const v1088: t.StartChatRequest = {"chat":{"properties":{},"access":{},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error required
export const v1089: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error enum
export const v1090: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"no such value"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error enum
export const v1091: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"no such value"}],"thread":{"events":[],"properties":{}}},"active":true};
export const v1092: t.StartChatResponse = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1093: t.StartChatResponse = 7;
// @ts-expect-error required
export const v1094: t.StartChatResponse = {"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1095: t.StartChatResponse = {"chat_id":7,"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error required
export const v1096: t.StartChatResponse = {"chat_id":"aG88rL","event_ids":[""]};
export const v1097: t.StartChatResponse = {"chat_id":"urH2NEwW","thread_id":"W","event_ids":["KiPw8c4dh"]};
export const v1098: t.StringFilter = {"values":[]};
// @ts-expect-error anyOf
export const v1099: t.StringFilter = 7;
// @ts-expect-error anyOf
export const v1100: t.StringFilter = {"values":[],"unexpected":true};
export const v1101: t.StringFilter = {"values":["H2N"]};
export const v1102: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1103: t.SystemMessageChatEvent = 7;
// @ts-expect-error required
export const v1104: t.SystemMessageChatEvent = {"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1105: t.SystemMessageChatEvent = {"id":7,"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error required
export const v1106: t.SystemMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error const
export const v1107: t.SystemMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error anyOf
export const v1108: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":7,"text":"Vrlc"};
export const v1109: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","recipients":"e8GmQdW4ZB"};
// @ts-expect-error const
export const v1110: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","recipients":"e8GmQdW4ZB"};
// @ts-expect-error anyOf
export const v1111: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":7,"text":"","recipients":"e8GmQdW4ZB"};
export const v1112: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS"};
// @ts-expect-error type
export const v1113: t.SystemMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v1114: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1115: t.SystemMessageChatEventInput = {"system_message_type":"88rLS"};
// @ts-expect-error type
export const v1116: t.SystemMessageChatEventInput = {"type":7,"system_message_type":"88rLS"};
// @ts-expect-error const
export const v1117: t.SystemMessageChatEventInput = {"type":"no such value","system_message_type":"88rLS"};
// @ts-expect-error required
export const v1118: t.SystemMessageChatEventInput = {"type":"system_message"};
// @ts-expect-error anyOf
export const v1119: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":7};
export const v1120: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error additionalProperties
export const v1121: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{},"unexpected":true};
// @ts-expect-error const
export const v1122: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"no such value","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error anyOf
export const v1123: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":7,"text":"hWmAZKiP","text_vars":{}};
export const v1124: t.SystemMessageType = "agent_added";
// @ts-expect-error anyOf
export const v1125: t.SystemMessageType = 7;
export const v1126: t.SystemMessageType = "rating.chat_commented";
// @ts-expect-error anyOf
export const v1127: t.SystemMessageType = 7;
export const v1128: t.SystemMessageTypeInput = "routing.assigned_disconnected";
// @ts-expect-error type
export const v1129: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1130: t.SystemMessageTypeInput = "no such value";
export const v1131: t.SystemMessageTypeInput = "routing.assigned_signed_out";
// @ts-expect-error type
export const v1132: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1133: t.SystemMessageTypeInput = "no such value";
export const v1134: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1135: t.TagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1136: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1137: t.TagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1138: t.TagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1139: t.TagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1140: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1141: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1142: t.Thread = {"id":"aG88rL","active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
// @ts-expect-error type
export const v1143: t.Thread = 7;
// @ts-expect-error required
export const v1144: t.Thread = {"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
// @ts-expect-error type
export const v1145: t.Thread = {"id":7,"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
// @ts-expect-error required
export const v1146: t.Thread = {"id":"aG88rL","created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
export const v1147: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"id":"","custom_id":"a6","type":"file","created_at":"2014-08-31T05:28:20Z","author_id":"","recipients":"all","properties":{},"url":"Xa8e8GmQdW","name":"ZB6eS80NGc","content_type":"0Ht35Bvb7","thumbnail_url":"X15A","thumbnail2x_url":"MS6mrvH","size":-424,"width":-666,"height":-211,"alternative_text":"0D9q"},{"id":"Ogl","custom_id":"NhJ6bJGS0A","type":"file","created_at":"2015-01-27T10:13:34Z","author_id":"JGsn4","recipients":"agents","properties":{},"url":"p","name":"l8oYttT4x","content_type":"Y3uA","size":669,"width":-252,"height":-722,"alternative_text":"qr2hmdPQK"},{"id":"I","custom_id":"w2KU","type":"filled_form","created_at":"2000-09-03T21:00:15Z","author_id":"5","recipients":"HFbwF4i","properties":{},"form_id":"kcEZHN","fields":[{"type":"","id":"","label":""},{"type":"group_chooser","id":"","label":""}]}],"created_at":"2002-07-22T08:28:36Z","properties":{},"access":{"group_ids":[762,-702,-266]},"restricted_access":"","tags":["mb","","CEVoGX"],"queue":{"position":236,"wait_time":-850,"queued_at":"2010-12-11T03:54:44Z"},"queues_duration":461,"previous_thread_id":"","next_thread_id":"Y1fWU"};
// @ts-expect-error anyOf
export const v1148: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[7,{"id":"Ogl","custom_id":"NhJ6bJGS0A","type":"file","created_at":"2015-01-27T10:13:34Z","author_id":"JGsn4","recipients":"agents","properties":{},"url":"p","name":"l8oYttT4x","content_type":"Y3uA","size":669,"width":-252,"height":-722,"alternative_text":"qr2hmdPQK"},{"id":"I","custom_id":"w2KU","type":"filled_form","created_at":"2000-09-03T21:00:15Z","author_id":"5","recipients":"HFbwF4i","properties":{},"form_id":"kcEZHN","fields":[{"type":"","id":"","label":""},{"type":"group_chooser","id":"","label":""}]}],"created_at":"2002-07-22T08:28:36Z","properties":{},"access":{"group_ids":[762,-702,-266]},"restricted_access":"","tags":["mb","","CEVoGX"],"queue":{"position":236,"wait_time":-850,"queued_at":"2010-12-11T03:54:44Z"},"queues_duration":461,"previous_thread_id":"","next_thread_id":"Y1fWU"};
// @ts-expect-error anyOf
export const v1149: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"custom_id":"a6","type":"file","created_at":"2014-08-31T05:28:20Z","author_id":"","recipients":"all","properties":{},"url":"Xa8e8GmQdW","name":"ZB6eS80NGc","content_type":"0Ht35Bvb7","thumbnail_url":"X15A","thumbnail2x_url":"MS6mrvH","size":-424,"width":-666,"height":-211,"alternative_text":"0D9q"},{"id":"Ogl","custom_id":"NhJ6bJGS0A","type":"file","created_at":"2015-01-27T10:13:34Z","author_id":"JGsn4","recipients":"agents","properties":{},"url":"p","name":"l8oYttT4x","content_type":"Y3uA","size":669,"width":-252,"height":-722,"alternative_text":"qr2hmdPQK"},{"id":"I","custom_id":"w2KU","type":"filled_form","created_at":"2000-09-03T21:00:15Z","author_id":"5","recipients":"HFbwF4i","properties":{},"form_id":"kcEZHN","fields":[{"type":"","id":"","label":""},{"type":"group_chooser","id":"","label":""}]}],"created_at":"2002-07-22T08:28:36Z","properties":{},"access":{"group_ids":[762,-702,-266]},"restricted_access":"","tags":["mb","","CEVoGX"],"queue":{"position":236,"wait_time":-850,"queued_at":"2010-12-11T03:54:44Z"},"queues_duration":461,"previous_thread_id":"","next_thread_id":"Y1fWU"};
export const v1150: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1151: t.ThreadPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v1152: t.ThreadPropertiesDeletedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1153: t.ThreadPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1154: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1155: t.ThreadPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1156: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1157: t.ThreadPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v1158: t.ThreadPropertiesUpdatedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1159: t.ThreadPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1160: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1161: t.ThreadPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1162: t.ThreadSummary = {"id":"aG88rL","queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1163: t.ThreadSummary = 7;
// @ts-expect-error required
export const v1164: t.ThreadSummary = {"queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1165: t.ThreadSummary = {"id":7,"queue":{"wait_time":-691}};
export const v1166: t.ThreadSummary = {"id":"urH2NEwW","active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
// @ts-expect-error required
export const v1167: t.ThreadSummary = {"active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
export const v1168: t.ThreadTaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1169: t.ThreadTaggedPayload = 7;
// @ts-expect-error required
export const v1170: t.ThreadTaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1171: t.ThreadTaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1172: t.ThreadTaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1173: t.ThreadTaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1174: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1175: t.ThreadUntaggedPayload = 7;
// @ts-expect-error required
export const v1176: t.ThreadUntaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1177: t.ThreadUntaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1178: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1179: t.ThreadUntaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1180: t.Timestamp = "2019-01-17T23:58:16Z";
// @ts-expect-error type
export const v1181: t.Timestamp = 7;
export const v1182: t.Timestamp = "2022-04-09T12:52:37Z";
// @ts-expect-error type
export const v1183: t.Timestamp = 7;
export const v1184: t.TransferChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v1185: t.TransferChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1186: t.TransferChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1187: t.TransferChatRequest = {};
// @ts-expect-error type
export const v1188: t.TransferChatRequest = {"id":7};
export const v1189: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"agent","ids":[]},"force":false};
// @ts-expect-error additionalProperties
export const v1190: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"agent","ids":[]},"force":false,"unexpected":true};
// @ts-expect-error required
export const v1191: t.TransferChatRequest = {"target":{"type":"agent","ids":[]},"force":false};
// @ts-expect-error enum
export const v1192: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"no such value","ids":[]},"force":false};
export const v1193: t.TransferReason = "manual";
// @ts-expect-error anyOf
export const v1194: t.TransferReason = 7;
export const v1195: t.TransferReason = "inactive";
// @ts-expect-error anyOf
export const v1196: t.TransferReason = 7;
export const v1197: t.TransferTarget = {"type":"agent","ids":[]};
// @ts-expect-error type
export const v1198: t.TransferTarget = 7;
// @ts-expect-error additionalProperties
export const v1199: t.TransferTarget = {"type":"agent","ids":[],"unexpected":true};
// @ts-expect-error required
export const v1200: t.TransferTarget = {"ids":[]};
// @ts-expect-error type
export const v1201: t.TransferTarget = {"type":7,"ids":[]};
// @ts-expect-error enum
export const v1202: t.TransferTarget = {"type":"no such value","ids":[]};
// @ts-expect-error required
export const v1203: t.TransferTarget = {"type":"agent"};
export const v1204: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"]};
// @ts-expect-error additionalProperties
export const v1205: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"],"unexpected":true};
// @ts-expect-error enum
export const v1206: t.TransferTarget = {"type":"no such value","ids":["NEwWhWmAZ"]};
export const v1207: t.TypingIndicator = {"recipients":"agents","is_typing":false};
// @ts-expect-error type
export const v1208: t.TypingIndicator = 7;
// @ts-expect-error anyOf
export const v1209: t.TypingIndicator = {"recipients":7,"is_typing":false};
// @ts-expect-error type
export const v1210: t.TypingIndicator = {"recipients":"agents","is_typing":"text"};
export const v1211: t.TypingIndicator = {"author_id":"rH2","recipients":"WhW","timestamp":-152,"is_typing":false};
// @ts-expect-error anyOf
export const v1212: t.TypingIndicator = {"author_id":"rH2","recipients":7,"timestamp":-152,"is_typing":false};
export const v1213: t.UnfollowChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v1214: t.UnfollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1215: t.UnfollowChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1216: t.UnfollowChatRequest = {};
// @ts-expect-error type
export const v1217: t.UnfollowChatRequest = {"id":7};
export const v1218: t.UnfollowChatRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1219: t.UnfollowChatRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1220: t.UnfollowChatRequest = {};
export const v1221: t.UnfollowChatResponse = {};
// @ts-expect-error type
export const v1222: t.UnfollowChatResponse = 7;
export const v1223: t.UnfollowChatResponse = {"chat_id":"rH2"};
// @ts-expect-error type
export const v1224: t.UnfollowChatResponse = 7;
export const v1225: t.UnfollowCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v1226: t.UnfollowCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v1227: t.UnfollowCustomerRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1228: t.UnfollowCustomerRequest = {};
// @ts-expect-error type
export const v1229: t.UnfollowCustomerRequest = {"id":7};
export const v1230: t.UnfollowCustomerRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1231: t.UnfollowCustomerRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1232: t.UnfollowCustomerRequest = {};
export const v1233: t.UnknownChatEvent = {"type":"aG88rL","id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1234: t.UnknownChatEvent = 7;
// @ts-expect-error required
export const v1235: t.UnknownChatEvent = {"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1236: t.UnknownChatEvent = {"type":7,"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error required
export const v1237: t.UnknownChatEvent = {"type":"aG88rL","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
export const v1238: t.UnknownChatEvent = {"type":"urH2NEwW","id":"W","custom_id":"ZKiP","created_at":"2011-12-02T21:03:07Z"};
export const v1239: t.UnknownFilledFormField = {"type":"aG88rL","id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1240: t.UnknownFilledFormField = 7;
// @ts-expect-error required
export const v1241: t.UnknownFilledFormField = {"id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1242: t.UnknownFilledFormField = {"type":7,"id":"A9CEizp","label":"E"};
// @ts-expect-error required
export const v1243: t.UnknownFilledFormField = {"type":"aG88rL","label":"E"};
export const v1244: t.UnknownFilledFormField = {"type":"urH2NEwW","id":"W","label":"AZ"};
export const v1245: t.UnknownFormField = {"type":"aG88rL","id":"A9CEizp","label":"E","required":true};
// @ts-expect-error type
export const v1246: t.UnknownFormField = 7;
// @ts-expect-error required
export const v1247: t.UnknownFormField = {"id":"A9CEizp","label":"E","required":true};
// @ts-expect-error type
export const v1248: t.UnknownFormField = {"type":7,"id":"A9CEizp","label":"E","required":true};
// @ts-expect-error required
export const v1249: t.UnknownFormField = {"type":"aG88rL","label":"E","required":true};
export const v1250: t.UnknownFormField = {"type":"urH2NEwW","id":"W","label":"AZ","required":true};
export const v1251: t.UnknownUser = {"type":"aG88rL","id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error type
export const v1252: t.UnknownUser = 7;
// @ts-expect-error required
export const v1253: t.UnknownUser = {"id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error type
export const v1254: t.UnknownUser = {"type":7,"id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error required
export const v1255: t.UnknownUser = {"type":"aG88rL","name":"eyVrl","email":"KXsm"};
export const v1256: t.UnknownUser = {"type":"urH2NEwW","id":"W","name":"ZKiP","email":"c4dhla6CN9","present":true,"events_seen_up_to":"2001-07-03T01:57:48Z","avatar":"e8GmQdW4ZB"};
export const v1257: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1258: t.UntagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1259: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1260: t.UntagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1261: t.UntagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1262: t.UntagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1263: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1264: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1265: t.UpdateChatPropertiesRequest = {"id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v1266: t.UpdateChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1267: t.UpdateChatPropertiesRequest = {"id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1268: t.UpdateChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v1269: t.UpdateChatPropertiesRequest = {"id":7,"properties":{}};
// @ts-expect-error required
export const v1270: t.UpdateChatPropertiesRequest = {"id":"aG88rL"};
export const v1271: t.UpdateChatPropertiesRequest = {"id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v1272: t.UpdateChatPropertiesRequest = {"id":"urH2NEwW","properties":{},"unexpected":true};
export const v1273: t.UpdateCustomerRequest = {"id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1274: t.UpdateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v1275: t.UpdateCustomerRequest = {"id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":"","unexpected":true};
// @ts-expect-error required
export const v1276: t.UpdateCustomerRequest = {"name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1277: t.UpdateCustomerRequest = {"id":7,"name":"juzpjTJh","email":""};
export const v1278: t.UpdateCustomerRequest = {"id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","session_fields":[{},{},{}]};
// @ts-expect-error additionalProperties
export const v1279: t.UpdateCustomerRequest = {"id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","session_fields":[{},{},{}],"unexpected":true};
// @ts-expect-error required
export const v1280: t.UpdateCustomerRequest = {"email":"","session_fields":[{},{},{}]};
export const v1281: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1282: t.UpdateCustomerResponse = 7;
export const v1283: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1284: t.UpdateCustomerResponse = 7;
export const v1285: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1286: t.UpdateEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1287: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1288: t.UpdateEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1289: t.UpdateEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v1290: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v1291: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v1292: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v1293: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1294: t.UpdateThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1295: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1296: t.UpdateThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1297: t.UpdateThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1298: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v1299: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v1300: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v1301: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX"};
// @ts-expect-error type
export const v1302: t.UploadFileRequest = 7;
// @ts-expect-error additionalProperties
export const v1303: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX","unexpected":true};
// @ts-expect-error required
export const v1304: t.UploadFileRequest = {};
// @ts-expect-error type
export const v1305: t.UploadFileRequest = {"file":7};
export const v1306: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD"};
// @ts-expect-error additionalProperties
export const v1307: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD","unexpected":true};
// @ts-expect-error required
export const v1308: t.UploadFileRequest = {};
export const v1309: t.UploadFileResponse = {"url":"aG88rL"};
// @ts-expect-error type
export const v1310: t.UploadFileResponse = 7;
// @ts-expect-error required
export const v1311: t.UploadFileResponse = {};
// @ts-expect-error type
export const v1312: t.UploadFileResponse = {"url":7};
export const v1313: t.UploadFileResponse = {"url":"urH2NEwW"};
// @ts-expect-error required
export const v1314: t.UploadFileResponse = {};
export const v1315: t.User = {"type":"88rLS","id":"9CEi","email":"E","present":true,"avatar":"cA"};
// @ts-expect-error anyOf
export const v1316: t.User = 7;
// @ts-expect-error anyOf
export const v1317: t.User = {"id":"9CEi","email":"E","present":true,"avatar":"cA"};
export const v1318: t.User = {"id":"H2N","type":"customer","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"};
export const v1319: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"id":"Eizpj","type":"agent","email":"Vrlc","routing_status":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error type
export const v1320: t.UserAddedToChatPayload = 7;
// @ts-expect-error required
export const v1321: t.UserAddedToChatPayload = {"user":{"id":"Eizpj","type":"agent","email":"Vrlc","routing_status":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error type
export const v1322: t.UserAddedToChatPayload = {"chat_id":7,"user":{"id":"Eizpj","type":"agent","email":"Vrlc","routing_status":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error required
export const v1323: t.UserAddedToChatPayload = {"chat_id":"aG88rL","reason":"juzpjTJh","requester_id":""};
// @ts-expect-error anyOf
export const v1324: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":7,"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error anyOf
export const v1325: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"type":"agent","email":"Vrlc","routing_status":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
export const v1326: t.UserAddedToChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user":{"type":"","id":"l","name":"CN9oDvdGfd","present":true,"avatar":"GmQdW4ZB6e"},"reason":"0NGc00Ht35","requester_id":"b7t"};
export const v1327: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1328: t.UserRemovedFromChatPayload = 7;
// @ts-expect-error required
export const v1329: t.UserRemovedFromChatPayload = {"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1330: t.UserRemovedFromChatPayload = {"chat_id":7,"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error required
export const v1331: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","requester_id":"E"};
export const v1332: t.UserRemovedFromChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user_id":"","requester_id":"l"};
export const v1333: t.UserType = "customer";
// @ts-expect-error type
export const v1334: t.UserType = 7;
// @ts-expect-error enum
export const v1335: t.UserType = "no such value";
export const v1336: t.UserType = "customer";
// @ts-expect-error type
export const v1337: t.UserType = 7;
// @ts-expect-error enum
export const v1338: t.UserType = "no such value";
export const v1339: t.ValueFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v1340: t.ValueFilter = 7;
// @ts-expect-error anyOf
export const v1341: t.ValueFilter = {"exclude_values":[true,true],"unexpected":true};
export const v1342: t.ValueFilter = {"values":[false]};
export const v1343: t.VisitedPage = {"url":"88rLS"};
// @ts-expect-error type
export const v1344: t.VisitedPage = 7;
// @ts-expect-error type
export const v1345: t.VisitedPage = {"url":7};
export const v1346: t.VisitedPage = {"opened_at":"2010-04-17T21:37:29Z","url":"hWmAZKiP","title":"c4dhla6CN9"};
