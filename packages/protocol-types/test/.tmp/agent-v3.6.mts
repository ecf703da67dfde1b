import type * as t from "../../generated/agent/v3.6/index.js";
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
export const v14: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error type
export const v15: t.AddUserToChatRequest = 7;
// @ts-expect-error additionalProperties
export const v16: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true,"unexpected":true};
// @ts-expect-error required
export const v17: t.AddUserToChatRequest = {"user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error type
export const v18: t.AddUserToChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error required
export const v19: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error enum
export const v20: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error enum
export const v21: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","visibility":"no such value","ignore_requester_presence":true};
export const v22: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","visibility":"all","ignore_requester_presence":false};
// @ts-expect-error additionalProperties
export const v23: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","visibility":"all","ignore_requester_presence":false,"unexpected":true};
export const v24: t.Address = {"city":"88rLS"};
// @ts-expect-error type
export const v25: t.Address = 7;
// @ts-expect-error type
export const v26: t.Address = {"city":7};
export const v27: t.Address = {"address":"rH2","city":"wWhWm","country":"KiPw8c4dh","state":""};
export const v28: t.AddressInput = {"city":"88rLS"};
// @ts-expect-error type
export const v29: t.AddressInput = 7;
// @ts-expect-error additionalProperties
export const v30: t.AddressInput = {"city":"88rLS","unexpected":true};
// @ts-expect-error type
export const v31: t.AddressInput = {"city":7};
export const v32: t.AddressInput = {"address":"rH2","city":"wWhWm","country":"KiPw8c4dh","state":""};
// @ts-expect-error additionalProperties
export const v33: t.AddressInput = {"address":"rH2","city":"wWhWm","country":"KiPw8c4dh","state":"","unexpected":true};
export const v34: t.Agent = {"id":"aG88rL","type":"agent","visibility":"jE"};
// @ts-expect-error type
export const v35: t.Agent = 7;
// @ts-expect-error required
export const v36: t.Agent = {"type":"agent","visibility":"jE"};
// @ts-expect-error type
export const v37: t.Agent = {"id":7,"type":"agent","visibility":"jE"};
// @ts-expect-error required
export const v38: t.Agent = {"id":"aG88rL","visibility":"jE"};
// @ts-expect-error const
export const v39: t.Agent = {"id":"aG88rL","type":"no such value","visibility":"jE"};
// @ts-expect-error anyOf
export const v40: t.Agent = {"id":"aG88rL","type":"agent","visibility":7};
export const v41: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","visibility":"agents"};
// @ts-expect-error const
export const v42: t.Agent = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","visibility":"agents"};
// @ts-expect-error anyOf
export const v43: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","visibility":7};
export const v44: t.AgentApprovedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v45: t.AgentApprovedPayload = 7;
// @ts-expect-error required
export const v46: t.AgentApprovedPayload = {};
// @ts-expect-error type
export const v47: t.AgentApprovedPayload = {"id":7};
export const v48: t.AgentApprovedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v49: t.AgentApprovedPayload = {};
export const v50: t.AgentCreatedPayload = {"id":"aG88rL","email_subscriptions":["E"],"work_scheduler":{}};
// @ts-expect-error type
export const v51: t.AgentCreatedPayload = 7;
// @ts-expect-error required
export const v52: t.AgentCreatedPayload = {"email_subscriptions":["E"],"work_scheduler":{}};
// @ts-expect-error type
export const v53: t.AgentCreatedPayload = {"id":7,"email_subscriptions":["E"],"work_scheduler":{}};
// @ts-expect-error anyOf
export const v54: t.AgentCreatedPayload = {"id":"aG88rL","email_subscriptions":[7],"work_scheduler":{}};
export const v55: t.AgentCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","role":"owner","awaiting_approval":true,"groups":[{"id":-96,"priority":"first"},{"id":-64,"priority":"fd7Xa"},{"id":965,"priority":"last"}],"notifications":["4ZB6eS80","unassigned_chat_messages"],"email_subscriptions":["weekly_summary","5Bvb7tBX1","daily_summary"],"work_scheduler":{"timezone":"S6mrvH","schedule":[{"day":"yzy0D9qf","enabled":true,"start":"OruOglT8","end":"J"}]}};
// @ts-expect-error required
export const v56: t.AgentCreatedPayload = {"name":"mAZKiPw8","role":"owner","awaiting_approval":true,"groups":[{"id":-96,"priority":"first"},{"id":-64,"priority":"fd7Xa"},{"id":965,"priority":"last"}],"notifications":["4ZB6eS80","unassigned_chat_messages"],"email_subscriptions":["weekly_summary","5Bvb7tBX1","daily_summary"],"work_scheduler":{"timezone":"S6mrvH","schedule":[{"day":"yzy0D9qf","enabled":true,"start":"OruOglT8","end":"J"}]}};
// @ts-expect-error anyOf
export const v57: t.AgentCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","role":7,"awaiting_approval":true,"groups":[{"id":-96,"priority":"first"},{"id":-64,"priority":"fd7Xa"},{"id":965,"priority":"last"}],"notifications":["4ZB6eS80","unassigned_chat_messages"],"email_subscriptions":["weekly_summary","5Bvb7tBX1","daily_summary"],"work_scheduler":{"timezone":"S6mrvH","schedule":[{"day":"yzy0D9qf","enabled":true,"start":"OruOglT8","end":"J"}]}};
export const v58: t.AgentDeletedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v59: t.AgentDeletedPayload = 7;
// @ts-expect-error required
export const v60: t.AgentDeletedPayload = {};
// @ts-expect-error type
export const v61: t.AgentDeletedPayload = {"id":7};
export const v62: t.AgentDeletedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v63: t.AgentDeletedPayload = {};
export const v64: t.AgentDisconnectedPayload = {"reason":"access_token_expired"};
// @ts-expect-error type
export const v65: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v66: t.AgentDisconnectedPayload = {};
// @ts-expect-error anyOf
export const v67: t.AgentDisconnectedPayload = {"reason":7};
export const v68: t.AgentDisconnectedPayload = {"reason":"connection_evicted","data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error type
export const v69: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v70: t.AgentDisconnectedPayload = {"data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error anyOf
export const v71: t.AgentDisconnectedPayload = {"reason":7,"data":{"region":"NEwWhWmAZ"}};
export const v72: t.AgentKind = "chatbot";
// @ts-expect-error type
export const v73: t.AgentKind = 7;
// @ts-expect-error enum
export const v74: t.AgentKind = "no such value";
export const v75: t.AgentKind = "ai_agent";
// @ts-expect-error type
export const v76: t.AgentKind = 7;
// @ts-expect-error enum
export const v77: t.AgentKind = "no such value";
export const v78: t.AgentResponseFilter = {"first":false};
// @ts-expect-error type
export const v79: t.AgentResponseFilter = 7;
// @ts-expect-error additionalProperties
export const v80: t.AgentResponseFilter = {"first":false,"unexpected":true};
// @ts-expect-error type
export const v81: t.AgentResponseFilter = {"first":"text"};
export const v82: t.AgentResponseFilter = {"exists":true,"first":false,"agents":{"values":["WhW"],"exclude_values":["KiPw8c4dh"]},"groups":{"values":[-96,269,977],"exclude_values":[-304]}};
// @ts-expect-error additionalProperties
export const v83: t.AgentResponseFilter = {"exists":true,"first":false,"agents":{"values":["WhW"],"exclude_values":["KiPw8c4dh"]},"groups":{"values":[-96,269,977],"exclude_values":[-304]},"unexpected":true};
export const v84: t.AgentSuspendedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v85: t.AgentSuspendedPayload = 7;
// @ts-expect-error required
export const v86: t.AgentSuspendedPayload = {};
// @ts-expect-error type
export const v87: t.AgentSuspendedPayload = {"id":7};
export const v88: t.AgentSuspendedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v89: t.AgentSuspendedPayload = {};
export const v90: t.AgentTypesFilter = {"any_values":["ai_agent","human"]};
// @ts-expect-error type
export const v91: t.AgentTypesFilter = 7;
// @ts-expect-error additionalProperties
export const v92: t.AgentTypesFilter = {"any_values":["ai_agent","human"],"unexpected":true};
// @ts-expect-error type
export const v93: t.AgentTypesFilter = {"any_values":7};
// @ts-expect-error enum
export const v94: t.AgentTypesFilter = {"any_values":["no such value","human"]};
// @ts-expect-error enum
export const v95: t.AgentTypesFilter = {"any_values":["ai_agent","no such value"]};
export const v96: t.AgentTypesFilter = {"all_values":["human"],"any_values":["chatbot","ai_agent","human"],"exclude_values":[]};
// @ts-expect-error additionalProperties
export const v97: t.AgentTypesFilter = {"all_values":["human"],"any_values":["chatbot","ai_agent","human"],"exclude_values":[],"unexpected":true};
export const v98: t.AgentUnsuspendedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v99: t.AgentUnsuspendedPayload = 7;
// @ts-expect-error required
export const v100: t.AgentUnsuspendedPayload = {};
// @ts-expect-error type
export const v101: t.AgentUnsuspendedPayload = {"id":7};
export const v102: t.AgentUnsuspendedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v103: t.AgentUnsuspendedPayload = {};
export const v104: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","agents":{"exclude_values":[]},"tags":{"exists":true},"sales":{"values":["OH","CV9oUju"]},"goals":{"exclude_values":["",true]}};
// @ts-expect-error type
export const v105: t.ArchiveFilters = 7;
// @ts-expect-error additionalProperties
export const v106: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","agents":{"exclude_values":[]},"tags":{"exists":true},"sales":{"values":["OH","CV9oUju"]},"goals":{"exclude_values":["",true]},"unexpected":true};
// @ts-expect-error type
export const v107: t.ArchiveFilters = {"from":7,"agents":{"exclude_values":[]},"tags":{"exists":true},"sales":{"values":["OH","CV9oUju"]},"goals":{"exclude_values":["",true]}};
// @ts-expect-error anyOf
export const v108: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","agents":7,"tags":{"exists":true},"sales":{"values":["OH","CV9oUju"]},"goals":{"exclude_values":["",true]}};
// @ts-expect-error anyOf
export const v109: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","agents":{"exclude_values":[],"unexpected":true},"tags":{"exists":true},"sales":{"values":["OH","CV9oUju"]},"goals":{"exclude_values":["",true]}};
export const v110: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","chat_ids":["","l","","CN9oDvdGfd","Xa8e8GmQdW","ZB6eS80NGc","0Ht35Bvb7","BX1","AmOMS6mrvH","","ZkW","zy0D","qfRbTWOruO","l","8NhJ6bJG","0AFe1Bo","CJGsn4","GmjpYl","oYttT4xzY3","A35","Zixti","3qr","hmdPQKWx1","","Q1kIlyw","KUbPf3aqg","gOHFbwF4iP","kcEZHN","CQhCkPb","0njw5xA","QAeJQ","DLW","","2jwzbE8nmb","","CEVoGX","gMOeDu5v","3","ATpeUHY1","W","ExpIPtnh","wPafr","X8hei0ptL","J","ExJu","YBefStzo","eYyYt0pm","MvGYC","Mj5gK4","yT2yOvr","","2ifnSFI","","umEPp","P5OTxnklWz","92QF9wmI","8eR","dEBb6VUP","eqzHCw6e5l","axbNg","QHRreryk","8nOKc","GX0GHG","","00fkWX6Y","F1i8","mhka2SyU","gwPNc","PkPULRjia","CrFKqf","E1RTB9QN5i","xEiVvc","ID1vP8lak","zSaPm","5ojS","g","rXGYZjZD","59rdOjZ1","PZxbRH","MEjA3WPn","VlQAbm","VVxu","Ps0ylVL","wV","ocRnR5ea","bR8bmTgt4","","9Eh","R6Ff","TB","6","l1d7JrI3kk","AgnI1EYuQQ","Mi4U","Ve","dPrnoiPeT","sgPV75","wT0xcp","7J","PrI3RbudIW","5NJNfZMeI","a7H","jUjIYHU6","Ri","0BG4o5c5y","69s","4TB2sWcatF","kr6hcdIAzn","","3zH10679","SPHDg","0ON934BSe","rDHdF0HffG","31K07","feqtXYxC","0vrkfNS","4ILWIZMwzM","CCGYXWY9Ot","FskirNU","sg0dchrj","v","RJrqEX","gEUr","qacCtlBUs","ovsji0eOA","aTfB4mq","7","210ed","XhaWX2jO","oeoVRB","","dfUeOR","0MMH3AN","c","N5xf8","x9x0V","","u","Fthzn6qK","","8hNBTxBVdD","WaD","","v","O","G2ImaW","l","2wlc","GV3IR","71vdndFn3D","vJ6dlZ","","Ngq9","Rl2rQpsOFJ","8oPCT0Aln","M4tZQP3aG","DhPw","LPvPvJ7","","g6W","","","hG","aqeP2yOU6","B","n3Ktw","","z4","kYQV4wVi","t8A095M","Ro4XIkW4G","Y8Bhm","1u","f","OYb2DF0D","liO","","p2NvAT","Jgvcnmh0","qo","PT","CjSrj","hSXKMAXW10","5eZ","qqwuCFC","tgx1Qes","OrcMRkS","Vpb","XTsaSTI8p","R0Rzu07cW4","H","voPhDksjSv","Orb","mB8caeAU","BRx","VFMHRPTu","e2ByIQxd","u","RM7qqeqn4","YtbKH","eaV5iI5DC","s","CYntXEOhcR","SnSONKR","hGOUz2","OUGhab","AM8Atv0Cn1","fZMg9I","","p5VPJ","xU","Fy","iVhPmp","K0VuvRyoYu","Fva","nth","j8wRG","kk64T1NR","qobZfUQ","Fd","KR16Ee0","HmvfihAGp","hCZ","UO1JYd","Tt","vwA","oVJ","jFq","NbrEU","3TFU69oBnB","tD8","DW1cP","zTtDuXcswO","6REh2Y2HI","u2O2RDflYq","QsVjm1ZSSQ","o","l2","fGiVQl8CPo","njt7k5","YEEA3k49","RPg7","","XG42p1KrN2","DGcGuG","cubbUrChE","","","jzL8EeKrmo","HNJDo","wH","VRvYDdYa","W8FeHhU","iq","j7yrjtKJ","iO","2bV","rVx","uPQky7R","","Y9EQT","31B2Hy","RS","u","","Sb80i0","","zpvNUWQu","7r6iwHE4jT","lYDA","TQPH6KzD","8D92PCroJj","sH","ANZ6kJUT","Az5la4d","9H","D3694sAd","LAd","Lq3jMBgUrh","st1Hoye","fD","btemKe5FP","w9","2P7y04SWXv","LQtaItS","67tkcx9","l2tRf89","j186pl","UQlGNEHCq7","Qq","qjP","RGwcG0DIi8","ukir","","4NN732","b1i8p","L","cX6YGhr7","6X01qm","Rkh","uyoq","VOiDuEKLan","","gP4D3hf2z","Jic1xdxNl","cTiqR","x8ui","","ehpeCC9","erZkHvy","5fJj1","","woT0X","miv","l5","Px8","5jbCFM","XJqEi","QxVK3w","yqCEJFDQS9","aLF","8St","Fyp8KT","kqIn4tmL","j","4p","QPkPDpJ","KrMtDvEE","6TWWB","Al","5eLt","c","j","jcOd7ehA","W","rz","e","M","Lkl2","RVi4Sj36eB","","4xeY","buOgxhpadE","CMNk1","aUYS","TH","0vF7wpAK","UKclQkNA","YvY6S0K4","Mi9gyyaG7C","cBuM","U","nt","rK7GlfN8X","9Yrnk","j5GUCbvi","","hqbe","RgbkflFrz","I7r","uGV","KBhdge","y3ZU5","bs26","fmKn32Z","VZRkbh19e7","","D","WoywhSFw","q8","PZs2t","I6pZcpY","VSVs","T31OW","","0leZtisPsT","UfAgTIkhFd","gYEx3cly6","Exli","","","9u3I3w1","A74n","j8pe7HRU","hzshg","gSp44rObWZ","","5iCu","BSWj","WpaHmr","C3GfJoU3O","u","d","IyeE","EA","P472KJn","zY1pMS","6SfNvNwW","","wI63","pmn","","kbJLDXSU5Q","","xtlUr3aXiA","O4GeZa","qBchn4","j0B","q40mhGZZ","9m3BDGnP0","DeESr","Vrzb8NB","UH","JVADANSEF","Oob","KSbJouRl","kVnfKs","LYxRxny","ktmVh","oWbHh4","P5IS2CPin","","","iFnftgySiw","ZQBm8YbW","djS2C","","Akk5bL","U","cwA","F2kEYD","FQcEw","K9Lbj2W9","","40","ZF","yuPob","BmAHb6","KVIoBEd","DfMB","vLzGHch","hW","8Nab","dlrE","","a","","j7XMJY","z4G","1NuS3XTa","UBpC","Dx9GWUK","TCqvjVa","SO6vArfK8","c23c","","Iw59HtDOBM","szb9u","mzJkpPmj7","t5tC2pou","FzbjoM","mhDf","8T06QceOU","K","aIM","Zz","seN","2eK","Dm4wyb","k9","W0DJd5E","hJ3LOb","","aYxJtzvcu","w","SsY","","atiIr","TqiuD","v6hkn","NsznoMJFXP","","G2G3","YBoZQwCMV","dQhwD3","HdXI4RP","gON1h","d","BZY1","LuLPD","XcoLqG","","d1","1Nw","MM","BOS5Evphv","AMmc6wByL","vhddp3y","RidbdXR","5w6Mcl4W","Bx","RhkfiS","6r4","jMQ4Fe","7yUtC6vd","a7ymCnj","5dplFWdvDS","zvvv","E7j4PwAQq","2D","gGVsS","CrJq9","YPSIE","JbUDo","73zt5JTkPi","wa0AO","CQ","pjrwgvgmA","mfKAXw","V","h","AP","zoU4","1i3","5TZDffq","","WH5n","k","zWypk","kHq6M","ib","FHXiwliP9","t","oK3Mg","Q5Q","","jxtS","GE9","QuDisFZ","Hrz5","QT8B7","G","w","R","hZ93dX","J","PZ","","dKSo6Ei","L","rM2T2","jkQ","MhZUD3g","wH7z3cQ","0etpuKtepS","7","9B6S49","Mg","1","4","Aqcqj","VQL3EWF","hbC5","2kBuSn4m","6r9Igl04","xFs","eWgUe9","","ZWh","3R0hdh","tNP","LNS","z1gvnJI7","8ftQN3","0DvuP","ydo6eRk","Vz1oZCws","3fNjl","Z69ZkFEdJF","q5s","","cMQ","LB","","Cis","ZAGoMz","rGlSHSO","qb6Kxd","t","o2Gw3K","kb","F","FYH","g6KACnJjU","3wcHb","199UM2kvm","VXbURW","p","","hv","sroffhiV","Upjs425","ArE","xR2ozxfid","c5R","HNP","MCWqdBQ9","1Y6kQ","FlLGom1","vxO6","J1rwPYkDgb","0yxLeU","","YsSu7ROqgc","5pnTWv5","s3mhk","IRzJUH","VAu2n","dpRnCUrH","DBzQHq","44EYeO","UGLAG","2ixy","TjFCkaBL","og","1qmBe5kbBA","T2Qj","RE5HQQsAy","6","axLo3AZr","2FZoNXHg","v4iZ","2Ox","vM","WQ","ZaB","","kMB","b","","yV9Rl","zGSEO","sygTyr","rf1v","2lGSbA3j6P","W3SZ","TXqFV","oXXiWWV","TPR8GN","jgoRMkFYO","umd","ZhH75VB4GH","cXZ","JjrPfS","kvx","a","OMuN5IPBK","xk","rbfkd3H","L2vENhlidA","KSRQppg","4","U","n0x","","","Bug8d","rl1fUqi0x","OAwdU9q7","eTqH","3BCoDW9JH","pXHepGlH","6qVItigf","TCkhjK","vo","akR","A6nHp","2Iz0vA0","avXYe","q","rwNm","gXLbEM","","iw","9k95cGpurn","wsoY6","wZNT2PDN","lXC3m","xYDUx","","sHrU","cl","Di03","X","LaM","78G7JO61p","saPf3RcZv","OtQ7QolJ","sk9gm","T4","1TFe","hHPC","FoGo7pD","1Jgp4k1","RJ6","LNUhU2pJZ","paVZ9Z","eFOX1R","1QIzk","N","9","qCf509e","VBA2","BsvPZi","pfdRmE3H","QVL","S","OMtsSEpsw2","CH","ic","","livbk2HU","sS3","p1W5svNke","z","bHvgAEVmo","","","UT5CEP","8UB","fFkR","","CKx","JcB4","7aiAdPijH","KRfy54Jhfi","LB","0F","tUW","mdzDM","P","t71P","u","","kdqJVnc","Lhb0FL5s1t","vMh","","Aq33k","8KdQIaBPp","djiZRdgT","1zDYq2hV","vZ","t","Z","06UtzyZj","ifV","FNsazQak","9RfPMHxf","ABjrmdr","LE5Rs","qj","eUtn2UNB","mo5b","2vZaAPhy","NkaSrItyHp","YCBoT","VLQTE","Ay","quZ","xoKBs","","BWH","n","KG","S7N6wh","5r","oYxhBOH","K","J","xHBMbSYY","Qe","87g61","1H","Hzlv3B9","L","Kstrb2BCb","7x0","EB","2ZBuqdBVkt","Rd6gFykp","l7EbI","","1prG","k","MttMkH","TJCSOpq4ZR","4wCoBgvf","","hmLY","f","P1mEDe","H48","RA3Ofjy","HpI1OR","O","PugGep","wON","wWa","FsOl1WTMu","eqJFfP","hjPpXj","BNiDQXO","FQKCd4","","thfs","38I","E8KBm6","4GXXnW1Hc8","vcnP","Q7zeUqTNi","GVDzr","Rpb7z","zMFpW4XdT","m0KK","0nlM30","Fa","o","nFYa","3K6E","eXB","","sbw3","nM","1b","","gL04aUaP","46T","CT5","hg","WP2","oSVUT","kKzLZiM8z","T3b02","NE5","5V","DAeA3f9Eq","n7A","ugRAulLUoz","Ln4","dt7zkaS","NLD","6NyiS","8BM5","WV","1fMQM","6VNFYIJa","y","GnXFWUfp","rW9","lTJfehMe","1","qIBhM","z","F0wE1RwAOw","Cwm","xDV8Nhio3U","kmPovwsTY","WvdF","","B","im3Ti","FMZKofAu","9eMc","QcWJlc","t","u3v","LcP","oQ0hM5wM","Dn","KHqMd","izaSkkw1q","i8cdeb9tT","B","ZCkZ","6nKmMZbPdA","Nhcfed","HNFPig1G","xM7ZG0ytV","ZkOQ","","JkrMK","ip2IG","jgQWE","ozFVPEfN","PD","4op","jQwMb","d","PufBjm","4iMbFl3YZ","V","","XTsWV","yUSGyyg","KsSrLbeXaj","","Y","cg","o34oabZX","","Sdj6oq","T","hqWuOShIko","","bYki8TTk"],"group_ids":[-96,889,-212,-459,-395,-458,453,219,779,551,899,231,801,-475,317,625,801,524,675,-152,-835,-744,-252,-399,-368,-964,145,-132,968,705,445,-534,-179,889,-45,-92,-781],"properties":{},"tags":{"exists":true},"sales":{"exclude_values":[true,-32]},"goals":{"exists":true},"forms":[{"type":"post_chat","from":"2018-06-02T10:21:36Z","to":"2023-05-09T13:30:38Z","values":["74r"],"exclude_values":["QhC7Bd2",""],"groups":{"values":[239,741],"exclude_values":[807]}}],"event_types":{"values":[],"require_every_value":true},"greetings":{"from":"2007-06-23T07:53:05Z","to":"2025-02-11T02:08:41Z","exists":false,"values":[699,-980,189],"exclude_values":[180,-903],"groups":{"values":[-138,-1],"exclude_values":[584,540]}},"agent_response":{"exists":true,"first":true,"agents":{"values":["oh52NqsLq","ZR","Tft1D4JIW"],"exclude_values":[]},"groups":{"exclude_values":[]}},"agent_types":{"all_values":["ai_agent","chatbot"],"any_values":["ai_agent"],"exclude_values":[]},"customer_countries":{"values":[149],"require_every_value":false},"customer_id":"T5d6UR","customer_email":"7Vgu5kc"};
// @ts-expect-error additionalProperties
export const v111: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","chat_ids":["","l","","CN9oDvdGfd","Xa8e8GmQdW","ZB6eS80NGc","0Ht35Bvb7","BX1","AmOMS6mrvH","","ZkW","zy0D","qfRbTWOruO","l","8NhJ6bJG","0AFe1Bo","CJGsn4","GmjpYl","oYttT4xzY3","A35","Zixti","3qr","hmdPQKWx1","","Q1kIlyw","KUbPf3aqg","gOHFbwF4iP","kcEZHN","CQhCkPb","0njw5xA","QAeJQ","DLW","","2jwzbE8nmb","","CEVoGX","gMOeDu5v","3","ATpeUHY1","W","ExpIPtnh","wPafr","X8hei0ptL","J","ExJu","YBefStzo","eYyYt0pm","MvGYC","Mj5gK4","yT2yOvr","","2ifnSFI","","umEPp","P5OTxnklWz","92QF9wmI","8eR","dEBb6VUP","eqzHCw6e5l","axbNg","QHRreryk","8nOKc","GX0GHG","","00fkWX6Y","F1i8","mhka2SyU","gwPNc","PkPULRjia","CrFKqf","E1RTB9QN5i","xEiVvc","ID1vP8lak","zSaPm","5ojS","g","rXGYZjZD","59rdOjZ1","PZxbRH","MEjA3WPn","VlQAbm","VVxu","Ps0ylVL","wV","ocRnR5ea","bR8bmTgt4","","9Eh","R6Ff","TB","6","l1d7JrI3kk","AgnI1EYuQQ","Mi4U","Ve","dPrnoiPeT","sgPV75","wT0xcp","7J","PrI3RbudIW","5NJNfZMeI","a7H","jUjIYHU6","Ri","0BG4o5c5y","69s","4TB2sWcatF","kr6hcdIAzn","","3zH10679","SPHDg","0ON934BSe","rDHdF0HffG","31K07","feqtXYxC","0vrkfNS","4ILWIZMwzM","CCGYXWY9Ot","FskirNU","sg0dchrj","v","RJrqEX","gEUr","qacCtlBUs","ovsji0eOA","aTfB4mq","7","210ed","XhaWX2jO","oeoVRB","","dfUeOR","0MMH3AN","c","N5xf8","x9x0V","","u","Fthzn6qK","","8hNBTxBVdD","WaD","","v","O","G2ImaW","l","2wlc","GV3IR","71vdndFn3D","vJ6dlZ","","Ngq9","Rl2rQpsOFJ","8oPCT0Aln","M4tZQP3aG","DhPw","LPvPvJ7","","g6W","","","hG","aqeP2yOU6","B","n3Ktw","","z4","kYQV4wVi","t8A095M","Ro4XIkW4G","Y8Bhm","1u","f","OYb2DF0D","liO","","p2NvAT","Jgvcnmh0","qo","PT","CjSrj","hSXKMAXW10","5eZ","qqwuCFC","tgx1Qes","OrcMRkS","Vpb","XTsaSTI8p","R0Rzu07cW4","H","voPhDksjSv","Orb","mB8caeAU","BRx","VFMHRPTu","e2ByIQxd","u","RM7qqeqn4","YtbKH","eaV5iI5DC","s","CYntXEOhcR","SnSONKR","hGOUz2","OUGhab","AM8Atv0Cn1","fZMg9I","","p5VPJ","xU","Fy","iVhPmp","K0VuvRyoYu","Fva","nth","j8wRG","kk64T1NR","qobZfUQ","Fd","KR16Ee0","HmvfihAGp","hCZ","UO1JYd","Tt","vwA","oVJ","jFq","NbrEU","3TFU69oBnB","tD8","DW1cP","zTtDuXcswO","6REh2Y2HI","u2O2RDflYq","QsVjm1ZSSQ","o","l2","fGiVQl8CPo","njt7k5","YEEA3k49","RPg7","","XG42p1KrN2","DGcGuG","cubbUrChE","","","jzL8EeKrmo","HNJDo","wH","VRvYDdYa","W8FeHhU","iq","j7yrjtKJ","iO","2bV","rVx","uPQky7R","","Y9EQT","31B2Hy","RS","u","","Sb80i0","","zpvNUWQu","7r6iwHE4jT","lYDA","TQPH6KzD","8D92PCroJj","sH","ANZ6kJUT","Az5la4d","9H","D3694sAd","LAd","Lq3jMBgUrh","st1Hoye","fD","btemKe5FP","w9","2P7y04SWXv","LQtaItS","67tkcx9","l2tRf89","j186pl","UQlGNEHCq7","Qq","qjP","RGwcG0DIi8","ukir","","4NN732","b1i8p","L","cX6YGhr7","6X01qm","Rkh","uyoq","VOiDuEKLan","","gP4D3hf2z","Jic1xdxNl","cTiqR","x8ui","","ehpeCC9","erZkHvy","5fJj1","","woT0X","miv","l5","Px8","5jbCFM","XJqEi","QxVK3w","yqCEJFDQS9","aLF","8St","Fyp8KT","kqIn4tmL","j","4p","QPkPDpJ","KrMtDvEE","6TWWB","Al","5eLt","c","j","jcOd7ehA","W","rz","e","M","Lkl2","RVi4Sj36eB","","4xeY","buOgxhpadE","CMNk1","aUYS","TH","0vF7wpAK","UKclQkNA","YvY6S0K4","Mi9gyyaG7C","cBuM","U","nt","rK7GlfN8X","9Yrnk","j5GUCbvi","","hqbe","RgbkflFrz","I7r","uGV","KBhdge","y3ZU5","bs26","fmKn32Z","VZRkbh19e7","","D","WoywhSFw","q8","PZs2t","I6pZcpY","VSVs","T31OW","","0leZtisPsT","UfAgTIkhFd","gYEx3cly6","Exli","","","9u3I3w1","A74n","j8pe7HRU","hzshg","gSp44rObWZ","","5iCu","BSWj","WpaHmr","C3GfJoU3O","u","d","IyeE","EA","P472KJn","zY1pMS","6SfNvNwW","","wI63","pmn","","kbJLDXSU5Q","","xtlUr3aXiA","O4GeZa","qBchn4","j0B","q40mhGZZ","9m3BDGnP0","DeESr","Vrzb8NB","UH","JVADANSEF","Oob","KSbJouRl","kVnfKs","LYxRxny","ktmVh","oWbHh4","P5IS2CPin","","","iFnftgySiw","ZQBm8YbW","djS2C","","Akk5bL","U","cwA","F2kEYD","FQcEw","K9Lbj2W9","","40","ZF","yuPob","BmAHb6","KVIoBEd","DfMB","vLzGHch","hW","8Nab","dlrE","","a","","j7XMJY","z4G","1NuS3XTa","UBpC","Dx9GWUK","TCqvjVa","SO6vArfK8","c23c","","Iw59HtDOBM","szb9u","mzJkpPmj7","t5tC2pou","FzbjoM","mhDf","8T06QceOU","K","aIM","Zz","seN","2eK","Dm4wyb","k9","W0DJd5E","hJ3LOb","","aYxJtzvcu","w","SsY","","atiIr","TqiuD","v6hkn","NsznoMJFXP","","G2G3","YBoZQwCMV","dQhwD3","HdXI4RP","gON1h","d","BZY1","LuLPD","XcoLqG","","d1","1Nw","MM","BOS5Evphv","AMmc6wByL","vhddp3y","RidbdXR","5w6Mcl4W","Bx","RhkfiS","6r4","jMQ4Fe","7yUtC6vd","a7ymCnj","5dplFWdvDS","zvvv","E7j4PwAQq","2D","gGVsS","CrJq9","YPSIE","JbUDo","73zt5JTkPi","wa0AO","CQ","pjrwgvgmA","mfKAXw","V","h","AP","zoU4","1i3","5TZDffq","","WH5n","k","zWypk","kHq6M","ib","FHXiwliP9","t","oK3Mg","Q5Q","","jxtS","GE9","QuDisFZ","Hrz5","QT8B7","G","w","R","hZ93dX","J","PZ","","dKSo6Ei","L","rM2T2","jkQ","MhZUD3g","wH7z3cQ","0etpuKtepS","7","9B6S49","Mg","1","4","Aqcqj","VQL3EWF","hbC5","2kBuSn4m","6r9Igl04","xFs","eWgUe9","","ZWh","3R0hdh","tNP","LNS","z1gvnJI7","8ftQN3","0DvuP","ydo6eRk","Vz1oZCws","3fNjl","Z69ZkFEdJF","q5s","","cMQ","LB","","Cis","ZAGoMz","rGlSHSO","qb6Kxd","t","o2Gw3K","kb","F","FYH","g6KACnJjU","3wcHb","199UM2kvm","VXbURW","p","","hv","sroffhiV","Upjs425","ArE","xR2ozxfid","c5R","HNP","MCWqdBQ9","1Y6kQ","FlLGom1","vxO6","J1rwPYkDgb","0yxLeU","","YsSu7ROqgc","5pnTWv5","s3mhk","IRzJUH","VAu2n","dpRnCUrH","DBzQHq","44EYeO","UGLAG","2ixy","TjFCkaBL","og","1qmBe5kbBA","T2Qj","RE5HQQsAy","6","axLo3AZr","2FZoNXHg","v4iZ","2Ox","vM","WQ","ZaB","","kMB","b","","yV9Rl","zGSEO","sygTyr","rf1v","2lGSbA3j6P","W3SZ","TXqFV","oXXiWWV","TPR8GN","jgoRMkFYO","umd","ZhH75VB4GH","cXZ","JjrPfS","kvx","a","OMuN5IPBK","xk","rbfkd3H","L2vENhlidA","KSRQppg","4","U","n0x","","","Bug8d","rl1fUqi0x","OAwdU9q7","eTqH","3BCoDW9JH","pXHepGlH","6qVItigf","TCkhjK","vo","akR","A6nHp","2Iz0vA0","avXYe","q","rwNm","gXLbEM","","iw","9k95cGpurn","wsoY6","wZNT2PDN","lXC3m","xYDUx","","sHrU","cl","Di03","X","LaM","78G7JO61p","saPf3RcZv","OtQ7QolJ","sk9gm","T4","1TFe","hHPC","FoGo7pD","1Jgp4k1","RJ6","LNUhU2pJZ","paVZ9Z","eFOX1R","1QIzk","N","9","qCf509e","VBA2","BsvPZi","pfdRmE3H","QVL","S","OMtsSEpsw2","CH","ic","","livbk2HU","sS3","p1W5svNke","z","bHvgAEVmo","","","UT5CEP","8UB","fFkR","","CKx","JcB4","7aiAdPijH","KRfy54Jhfi","LB","0F","tUW","mdzDM","P","t71P","u","","kdqJVnc","Lhb0FL5s1t","vMh","","Aq33k","8KdQIaBPp","djiZRdgT","1zDYq2hV","vZ","t","Z","06UtzyZj","ifV","FNsazQak","9RfPMHxf","ABjrmdr","LE5Rs","qj","eUtn2UNB","mo5b","2vZaAPhy","NkaSrItyHp","YCBoT","VLQTE","Ay","quZ","xoKBs","","BWH","n","KG","S7N6wh","5r","oYxhBOH","K","J","xHBMbSYY","Qe","87g61","1H","Hzlv3B9","L","Kstrb2BCb","7x0","EB","2ZBuqdBVkt","Rd6gFykp","l7EbI","","1prG","k","MttMkH","TJCSOpq4ZR","4wCoBgvf","","hmLY","f","P1mEDe","H48","RA3Ofjy","HpI1OR","O","PugGep","wON","wWa","FsOl1WTMu","eqJFfP","hjPpXj","BNiDQXO","FQKCd4","","thfs","38I","E8KBm6","4GXXnW1Hc8","vcnP","Q7zeUqTNi","GVDzr","Rpb7z","zMFpW4XdT","m0KK","0nlM30","Fa","o","nFYa","3K6E","eXB","","sbw3","nM","1b","","gL04aUaP","46T","CT5","hg","WP2","oSVUT","kKzLZiM8z","T3b02","NE5","5V","DAeA3f9Eq","n7A","ugRAulLUoz","Ln4","dt7zkaS","NLD","6NyiS","8BM5","WV","1fMQM","6VNFYIJa","y","GnXFWUfp","rW9","lTJfehMe","1","qIBhM","z","F0wE1RwAOw","Cwm","xDV8Nhio3U","kmPovwsTY","WvdF","","B","im3Ti","FMZKofAu","9eMc","QcWJlc","t","u3v","LcP","oQ0hM5wM","Dn","KHqMd","izaSkkw1q","i8cdeb9tT","B","ZCkZ","6nKmMZbPdA","Nhcfed","HNFPig1G","xM7ZG0ytV","ZkOQ","","JkrMK","ip2IG","jgQWE","ozFVPEfN","PD","4op","jQwMb","d","PufBjm","4iMbFl3YZ","V","","XTsWV","yUSGyyg","KsSrLbeXaj","","Y","cg","o34oabZX","","Sdj6oq","T","hqWuOShIko","","bYki8TTk"],"group_ids":[-96,889,-212,-459,-395,-458,453,219,779,551,899,231,801,-475,317,625,801,524,675,-152,-835,-744,-252,-399,-368,-964,145,-132,968,705,445,-534,-179,889,-45,-92,-781],"properties":{},"tags":{"exists":true},"sales":{"exclude_values":[true,-32]},"goals":{"exists":true},"forms":[{"type":"post_chat","from":"2018-06-02T10:21:36Z","to":"2023-05-09T13:30:38Z","values":["74r"],"exclude_values":["QhC7Bd2",""],"groups":{"values":[239,741],"exclude_values":[807]}}],"event_types":{"values":[],"require_every_value":true},"greetings":{"from":"2007-06-23T07:53:05Z","to":"2025-02-11T02:08:41Z","exists":false,"values":[699,-980,189],"exclude_values":[180,-903],"groups":{"values":[-138,-1],"exclude_values":[584,540]}},"agent_response":{"exists":true,"first":true,"agents":{"values":["oh52NqsLq","ZR","Tft1D4JIW"],"exclude_values":[]},"groups":{"exclude_values":[]}},"agent_types":{"all_values":["ai_agent","chatbot"],"any_values":["ai_agent"],"exclude_values":[]},"customer_countries":{"values":[149],"require_every_value":false},"customer_id":"T5d6UR","customer_email":"7Vgu5kc","unexpected":true};
// @ts-expect-error enum
export const v112: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","chat_ids":["","l","","CN9oDvdGfd","Xa8e8GmQdW","ZB6eS80NGc","0Ht35Bvb7","BX1","AmOMS6mrvH","","ZkW","zy0D","qfRbTWOruO","l","8NhJ6bJG","0AFe1Bo","CJGsn4","GmjpYl","oYttT4xzY3","A35","Zixti","3qr","hmdPQKWx1","","Q1kIlyw","KUbPf3aqg","gOHFbwF4iP","kcEZHN","CQhCkPb","0njw5xA","QAeJQ","DLW","","2jwzbE8nmb","","CEVoGX","gMOeDu5v","3","ATpeUHY1","W","ExpIPtnh","wPafr","X8hei0ptL","J","ExJu","YBefStzo","eYyYt0pm","MvGYC","Mj5gK4","yT2yOvr","","2ifnSFI","","umEPp","P5OTxnklWz","92QF9wmI","8eR","dEBb6VUP","eqzHCw6e5l","axbNg","QHRreryk","8nOKc","GX0GHG","","00fkWX6Y","F1i8","mhka2SyU","gwPNc","PkPULRjia","CrFKqf","E1RTB9QN5i","xEiVvc","ID1vP8lak","zSaPm","5ojS","g","rXGYZjZD","59rdOjZ1","PZxbRH","MEjA3WPn","VlQAbm","VVxu","Ps0ylVL","wV","ocRnR5ea","bR8bmTgt4","","9Eh","R6Ff","TB","6","l1d7JrI3kk","AgnI1EYuQQ","Mi4U","Ve","dPrnoiPeT","sgPV75","wT0xcp","7J","PrI3RbudIW","5NJNfZMeI","a7H","jUjIYHU6","Ri","0BG4o5c5y","69s","4TB2sWcatF","kr6hcdIAzn","","3zH10679","SPHDg","0ON934BSe","rDHdF0HffG","31K07","feqtXYxC","0vrkfNS","4ILWIZMwzM","CCGYXWY9Ot","FskirNU","sg0dchrj","v","RJrqEX","gEUr","qacCtlBUs","ovsji0eOA","aTfB4mq","7","210ed","XhaWX2jO","oeoVRB","","dfUeOR","0MMH3AN","c","N5xf8","x9x0V","","u","Fthzn6qK","","8hNBTxBVdD","WaD","","v","O","G2ImaW","l","2wlc","GV3IR","71vdndFn3D","vJ6dlZ","","Ngq9","Rl2rQpsOFJ","8oPCT0Aln","M4tZQP3aG","DhPw","LPvPvJ7","","g6W","","","hG","aqeP2yOU6","B","n3Ktw","","z4","kYQV4wVi","t8A095M","Ro4XIkW4G","Y8Bhm","1u","f","OYb2DF0D","liO","","p2NvAT","Jgvcnmh0","qo","PT","CjSrj","hSXKMAXW10","5eZ","qqwuCFC","tgx1Qes","OrcMRkS","Vpb","XTsaSTI8p","R0Rzu07cW4","H","voPhDksjSv","Orb","mB8caeAU","BRx","VFMHRPTu","e2ByIQxd","u","RM7qqeqn4","YtbKH","eaV5iI5DC","s","CYntXEOhcR","SnSONKR","hGOUz2","OUGhab","AM8Atv0Cn1","fZMg9I","","p5VPJ","xU","Fy","iVhPmp","K0VuvRyoYu","Fva","nth","j8wRG","kk64T1NR","qobZfUQ","Fd","KR16Ee0","HmvfihAGp","hCZ","UO1JYd","Tt","vwA","oVJ","jFq","NbrEU","3TFU69oBnB","tD8","DW1cP","zTtDuXcswO","6REh2Y2HI","u2O2RDflYq","QsVjm1ZSSQ","o","l2","fGiVQl8CPo","njt7k5","YEEA3k49","RPg7","","XG42p1KrN2","DGcGuG","cubbUrChE","","","jzL8EeKrmo","HNJDo","wH","VRvYDdYa","W8FeHhU","iq","j7yrjtKJ","iO","2bV","rVx","uPQky7R","","Y9EQT","31B2Hy","RS","u","","Sb80i0","","zpvNUWQu","7r6iwHE4jT","lYDA","TQPH6KzD","8D92PCroJj","sH","ANZ6kJUT","Az5la4d","9H","D3694sAd","LAd","Lq3jMBgUrh","st1Hoye","fD","btemKe5FP","w9","2P7y04SWXv","LQtaItS","67tkcx9","l2tRf89","j186pl","UQlGNEHCq7","Qq","qjP","RGwcG0DIi8","ukir","","4NN732","b1i8p","L","cX6YGhr7","6X01qm","Rkh","uyoq","VOiDuEKLan","","gP4D3hf2z","Jic1xdxNl","cTiqR","x8ui","","ehpeCC9","erZkHvy","5fJj1","","woT0X","miv","l5","Px8","5jbCFM","XJqEi","QxVK3w","yqCEJFDQS9","aLF","8St","Fyp8KT","kqIn4tmL","j","4p","QPkPDpJ","KrMtDvEE","6TWWB","Al","5eLt","c","j","jcOd7ehA","W","rz","e","M","Lkl2","RVi4Sj36eB","","4xeY","buOgxhpadE","CMNk1","aUYS","TH","0vF7wpAK","UKclQkNA","YvY6S0K4","Mi9gyyaG7C","cBuM","U","nt","rK7GlfN8X","9Yrnk","j5GUCbvi","","hqbe","RgbkflFrz","I7r","uGV","KBhdge","y3ZU5","bs26","fmKn32Z","VZRkbh19e7","","D","WoywhSFw","q8","PZs2t","I6pZcpY","VSVs","T31OW","","0leZtisPsT","UfAgTIkhFd","gYEx3cly6","Exli","","","9u3I3w1","A74n","j8pe7HRU","hzshg","gSp44rObWZ","","5iCu","BSWj","WpaHmr","C3GfJoU3O","u","d","IyeE","EA","P472KJn","zY1pMS","6SfNvNwW","","wI63","pmn","","kbJLDXSU5Q","","xtlUr3aXiA","O4GeZa","qBchn4","j0B","q40mhGZZ","9m3BDGnP0","DeESr","Vrzb8NB","UH","JVADANSEF","Oob","KSbJouRl","kVnfKs","LYxRxny","ktmVh","oWbHh4","P5IS2CPin","","","iFnftgySiw","ZQBm8YbW","djS2C","","Akk5bL","U","cwA","F2kEYD","FQcEw","K9Lbj2W9","","40","ZF","yuPob","BmAHb6","KVIoBEd","DfMB","vLzGHch","hW","8Nab","dlrE","","a","","j7XMJY","z4G","1NuS3XTa","UBpC","Dx9GWUK","TCqvjVa","SO6vArfK8","c23c","","Iw59HtDOBM","szb9u","mzJkpPmj7","t5tC2pou","FzbjoM","mhDf","8T06QceOU","K","aIM","Zz","seN","2eK","Dm4wyb","k9","W0DJd5E","hJ3LOb","","aYxJtzvcu","w","SsY","","atiIr","TqiuD","v6hkn","NsznoMJFXP","","G2G3","YBoZQwCMV","dQhwD3","HdXI4RP","gON1h","d","BZY1","LuLPD","XcoLqG","","d1","1Nw","MM","BOS5Evphv","AMmc6wByL","vhddp3y","RidbdXR","5w6Mcl4W","Bx","RhkfiS","6r4","jMQ4Fe","7yUtC6vd","a7ymCnj","5dplFWdvDS","zvvv","E7j4PwAQq","2D","gGVsS","CrJq9","YPSIE","JbUDo","73zt5JTkPi","wa0AO","CQ","pjrwgvgmA","mfKAXw","V","h","AP","zoU4","1i3","5TZDffq","","WH5n","k","zWypk","kHq6M","ib","FHXiwliP9","t","oK3Mg","Q5Q","","jxtS","GE9","QuDisFZ","Hrz5","QT8B7","G","w","R","hZ93dX","J","PZ","","dKSo6Ei","L","rM2T2","jkQ","MhZUD3g","wH7z3cQ","0etpuKtepS","7","9B6S49","Mg","1","4","Aqcqj","VQL3EWF","hbC5","2kBuSn4m","6r9Igl04","xFs","eWgUe9","","ZWh","3R0hdh","tNP","LNS","z1gvnJI7","8ftQN3","0DvuP","ydo6eRk","Vz1oZCws","3fNjl","Z69ZkFEdJF","q5s","","cMQ","LB","","Cis","ZAGoMz","rGlSHSO","qb6Kxd","t","o2Gw3K","kb","F","FYH","g6KACnJjU","3wcHb","199UM2kvm","VXbURW","p","","hv","sroffhiV","Upjs425","ArE","xR2ozxfid","c5R","HNP","MCWqdBQ9","1Y6kQ","FlLGom1","vxO6","J1rwPYkDgb","0yxLeU","","YsSu7ROqgc","5pnTWv5","s3mhk","IRzJUH","VAu2n","dpRnCUrH","DBzQHq","44EYeO","UGLAG","2ixy","TjFCkaBL","og","1qmBe5kbBA","T2Qj","RE5HQQsAy","6","axLo3AZr","2FZoNXHg","v4iZ","2Ox","vM","WQ","ZaB","","kMB","b","","yV9Rl","zGSEO","sygTyr","rf1v","2lGSbA3j6P","W3SZ","TXqFV","oXXiWWV","TPR8GN","jgoRMkFYO","umd","ZhH75VB4GH","cXZ","JjrPfS","kvx","a","OMuN5IPBK","xk","rbfkd3H","L2vENhlidA","KSRQppg","4","U","n0x","","","Bug8d","rl1fUqi0x","OAwdU9q7","eTqH","3BCoDW9JH","pXHepGlH","6qVItigf","TCkhjK","vo","akR","A6nHp","2Iz0vA0","avXYe","q","rwNm","gXLbEM","","iw","9k95cGpurn","wsoY6","wZNT2PDN","lXC3m","xYDUx","","sHrU","cl","Di03","X","LaM","78G7JO61p","saPf3RcZv","OtQ7QolJ","sk9gm","T4","1TFe","hHPC","FoGo7pD","1Jgp4k1","RJ6","LNUhU2pJZ","paVZ9Z","eFOX1R","1QIzk","N","9","qCf509e","VBA2","BsvPZi","pfdRmE3H","QVL","S","OMtsSEpsw2","CH","ic","","livbk2HU","sS3","p1W5svNke","z","bHvgAEVmo","","","UT5CEP","8UB","fFkR","","CKx","JcB4","7aiAdPijH","KRfy54Jhfi","LB","0F","tUW","mdzDM","P","t71P","u","","kdqJVnc","Lhb0FL5s1t","vMh","","Aq33k","8KdQIaBPp","djiZRdgT","1zDYq2hV","vZ","t","Z","06UtzyZj","ifV","FNsazQak","9RfPMHxf","ABjrmdr","LE5Rs","qj","eUtn2UNB","mo5b","2vZaAPhy","NkaSrItyHp","YCBoT","VLQTE","Ay","quZ","xoKBs","","BWH","n","KG","S7N6wh","5r","oYxhBOH","K","J","xHBMbSYY","Qe","87g61","1H","Hzlv3B9","L","Kstrb2BCb","7x0","EB","2ZBuqdBVkt","Rd6gFykp","l7EbI","","1prG","k","MttMkH","TJCSOpq4ZR","4wCoBgvf","","hmLY","f","P1mEDe","H48","RA3Ofjy","HpI1OR","O","PugGep","wON","wWa","FsOl1WTMu","eqJFfP","hjPpXj","BNiDQXO","FQKCd4","","thfs","38I","E8KBm6","4GXXnW1Hc8","vcnP","Q7zeUqTNi","GVDzr","Rpb7z","zMFpW4XdT","m0KK","0nlM30","Fa","o","nFYa","3K6E","eXB","","sbw3","nM","1b","","gL04aUaP","46T","CT5","hg","WP2","oSVUT","kKzLZiM8z","T3b02","NE5","5V","DAeA3f9Eq","n7A","ugRAulLUoz","Ln4","dt7zkaS","NLD","6NyiS","8BM5","WV","1fMQM","6VNFYIJa","y","GnXFWUfp","rW9","lTJfehMe","1","qIBhM","z","F0wE1RwAOw","Cwm","xDV8Nhio3U","kmPovwsTY","WvdF","","B","im3Ti","FMZKofAu","9eMc","QcWJlc","t","u3v","LcP","oQ0hM5wM","Dn","KHqMd","izaSkkw1q","i8cdeb9tT","B","ZCkZ","6nKmMZbPdA","Nhcfed","HNFPig1G","xM7ZG0ytV","ZkOQ","","JkrMK","ip2IG","jgQWE","ozFVPEfN","PD","4op","jQwMb","d","PufBjm","4iMbFl3YZ","V","","XTsWV","yUSGyyg","KsSrLbeXaj","","Y","cg","o34oabZX","","Sdj6oq","T","hqWuOShIko","","bYki8TTk"],"group_ids":[-96,889,-212,-459,-395,-458,453,219,779,551,899,231,801,-475,317,625,801,524,675,-152,-835,-744,-252,-399,-368,-964,145,-132,968,705,445,-534,-179,889,-45,-92,-781],"properties":{},"tags":{"exists":true},"sales":{"exclude_values":[true,-32]},"goals":{"exists":true},"forms":[{"type":"no such value","from":"2018-06-02T10:21:36Z","to":"2023-05-09T13:30:38Z","values":["74r"],"exclude_values":["QhC7Bd2",""],"groups":{"values":[239,741],"exclude_values":[807]}}],"event_types":{"values":[],"require_every_value":true},"greetings":{"from":"2007-06-23T07:53:05Z","to":"2025-02-11T02:08:41Z","exists":false,"values":[699,-980,189],"exclude_values":[180,-903],"groups":{"values":[-138,-1],"exclude_values":[584,540]}},"agent_response":{"exists":true,"first":true,"agents":{"values":["oh52NqsLq","ZR","Tft1D4JIW"],"exclude_values":[]},"groups":{"exclude_values":[]}},"agent_types":{"all_values":["ai_agent","chatbot"],"any_values":["ai_agent"],"exclude_values":[]},"customer_countries":{"values":[149],"require_every_value":false},"customer_id":"T5d6UR","customer_email":"7Vgu5kc"};
// @ts-expect-error enum
export const v113: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","chat_ids":["","l","","CN9oDvdGfd","Xa8e8GmQdW","ZB6eS80NGc","0Ht35Bvb7","BX1","AmOMS6mrvH","","ZkW","zy0D","qfRbTWOruO","l","8NhJ6bJG","0AFe1Bo","CJGsn4","GmjpYl","oYttT4xzY3","A35","Zixti","3qr","hmdPQKWx1","","Q1kIlyw","KUbPf3aqg","gOHFbwF4iP","kcEZHN","CQhCkPb","0njw5xA","QAeJQ","DLW","","2jwzbE8nmb","","CEVoGX","gMOeDu5v","3","ATpeUHY1","W","ExpIPtnh","wPafr","X8hei0ptL","J","ExJu","YBefStzo","eYyYt0pm","MvGYC","Mj5gK4","yT2yOvr","","2ifnSFI","","umEPp","P5OTxnklWz","92QF9wmI","8eR","dEBb6VUP","eqzHCw6e5l","axbNg","QHRreryk","8nOKc","GX0GHG","","00fkWX6Y","F1i8","mhka2SyU","gwPNc","PkPULRjia","CrFKqf","E1RTB9QN5i","xEiVvc","ID1vP8lak","zSaPm","5ojS","g","rXGYZjZD","59rdOjZ1","PZxbRH","MEjA3WPn","VlQAbm","VVxu","Ps0ylVL","wV","ocRnR5ea","bR8bmTgt4","","9Eh","R6Ff","TB","6","l1d7JrI3kk","AgnI1EYuQQ","Mi4U","Ve","dPrnoiPeT","sgPV75","wT0xcp","7J","PrI3RbudIW","5NJNfZMeI","a7H","jUjIYHU6","Ri","0BG4o5c5y","69s","4TB2sWcatF","kr6hcdIAzn","","3zH10679","SPHDg","0ON934BSe","rDHdF0HffG","31K07","feqtXYxC","0vrkfNS","4ILWIZMwzM","CCGYXWY9Ot","FskirNU","sg0dchrj","v","RJrqEX","gEUr","qacCtlBUs","ovsji0eOA","aTfB4mq","7","210ed","XhaWX2jO","oeoVRB","","dfUeOR","0MMH3AN","c","N5xf8","x9x0V","","u","Fthzn6qK","","8hNBTxBVdD","WaD","","v","O","G2ImaW","l","2wlc","GV3IR","71vdndFn3D","vJ6dlZ","","Ngq9","Rl2rQpsOFJ","8oPCT0Aln","M4tZQP3aG","DhPw","LPvPvJ7","","g6W","","","hG","aqeP2yOU6","B","n3Ktw","","z4","kYQV4wVi","t8A095M","Ro4XIkW4G","Y8Bhm","1u","f","OYb2DF0D","liO","","p2NvAT","Jgvcnmh0","qo","PT","CjSrj","hSXKMAXW10","5eZ","qqwuCFC","tgx1Qes","OrcMRkS","Vpb","XTsaSTI8p","R0Rzu07cW4","H","voPhDksjSv","Orb","mB8caeAU","BRx","VFMHRPTu","e2ByIQxd","u","RM7qqeqn4","YtbKH","eaV5iI5DC","s","CYntXEOhcR","SnSONKR","hGOUz2","OUGhab","AM8Atv0Cn1","fZMg9I","","p5VPJ","xU","Fy","iVhPmp","K0VuvRyoYu","Fva","nth","j8wRG","kk64T1NR","qobZfUQ","Fd","KR16Ee0","HmvfihAGp","hCZ","UO1JYd","Tt","vwA","oVJ","jFq","NbrEU","3TFU69oBnB","tD8","DW1cP","zTtDuXcswO","6REh2Y2HI","u2O2RDflYq","QsVjm1ZSSQ","o","l2","fGiVQl8CPo","njt7k5","YEEA3k49","RPg7","","XG42p1KrN2","DGcGuG","cubbUrChE","","","jzL8EeKrmo","HNJDo","wH","VRvYDdYa","W8FeHhU","iq","j7yrjtKJ","iO","2bV","rVx","uPQky7R","","Y9EQT","31B2Hy","RS","u","","Sb80i0","","zpvNUWQu","7r6iwHE4jT","lYDA","TQPH6KzD","8D92PCroJj","sH","ANZ6kJUT","Az5la4d","9H","D3694sAd","LAd","Lq3jMBgUrh","st1Hoye","fD","btemKe5FP","w9","2P7y04SWXv","LQtaItS","67tkcx9","l2tRf89","j186pl","UQlGNEHCq7","Qq","qjP","RGwcG0DIi8","ukir","","4NN732","b1i8p","L","cX6YGhr7","6X01qm","Rkh","uyoq","VOiDuEKLan","","gP4D3hf2z","Jic1xdxNl","cTiqR","x8ui","","ehpeCC9","erZkHvy","5fJj1","","woT0X","miv","l5","Px8","5jbCFM","XJqEi","QxVK3w","yqCEJFDQS9","aLF","8St","Fyp8KT","kqIn4tmL","j","4p","QPkPDpJ","KrMtDvEE","6TWWB","Al","5eLt","c","j","jcOd7ehA","W","rz","e","M","Lkl2","RVi4Sj36eB","","4xeY","buOgxhpadE","CMNk1","aUYS","TH","0vF7wpAK","UKclQkNA","YvY6S0K4","Mi9gyyaG7C","cBuM","U","nt","rK7GlfN8X","9Yrnk","j5GUCbvi","","hqbe","RgbkflFrz","I7r","uGV","KBhdge","y3ZU5","bs26","fmKn32Z","VZRkbh19e7","","D","WoywhSFw","q8","PZs2t","I6pZcpY","VSVs","T31OW","","0leZtisPsT","UfAgTIkhFd","gYEx3cly6","Exli","","","9u3I3w1","A74n","j8pe7HRU","hzshg","gSp44rObWZ","","5iCu","BSWj","WpaHmr","C3GfJoU3O","u","d","IyeE","EA","P472KJn","zY1pMS","6SfNvNwW","","wI63","pmn","","kbJLDXSU5Q","","xtlUr3aXiA","O4GeZa","qBchn4","j0B","q40mhGZZ","9m3BDGnP0","DeESr","Vrzb8NB","UH","JVADANSEF","Oob","KSbJouRl","kVnfKs","LYxRxny","ktmVh","oWbHh4","P5IS2CPin","","","iFnftgySiw","ZQBm8YbW","djS2C","","Akk5bL","U","cwA","F2kEYD","FQcEw","K9Lbj2W9","","40","ZF","yuPob","BmAHb6","KVIoBEd","DfMB","vLzGHch","hW","8Nab","dlrE","","a","","j7XMJY","z4G","1NuS3XTa","UBpC","Dx9GWUK","TCqvjVa","SO6vArfK8","c23c","","Iw59HtDOBM","szb9u","mzJkpPmj7","t5tC2pou","FzbjoM","mhDf","8T06QceOU","K","aIM","Zz","seN","2eK","Dm4wyb","k9","W0DJd5E","hJ3LOb","","aYxJtzvcu","w","SsY","","atiIr","TqiuD","v6hkn","NsznoMJFXP","","G2G3","YBoZQwCMV","dQhwD3","HdXI4RP","gON1h","d","BZY1","LuLPD","XcoLqG","","d1","1Nw","MM","BOS5Evphv","AMmc6wByL","vhddp3y","RidbdXR","5w6Mcl4W","Bx","RhkfiS","6r4","jMQ4Fe","7yUtC6vd","a7ymCnj","5dplFWdvDS","zvvv","E7j4PwAQq","2D","gGVsS","CrJq9","YPSIE","JbUDo","73zt5JTkPi","wa0AO","CQ","pjrwgvgmA","mfKAXw","V","h","AP","zoU4","1i3","5TZDffq","","WH5n","k","zWypk","kHq6M","ib","FHXiwliP9","t","oK3Mg","Q5Q","","jxtS","GE9","QuDisFZ","Hrz5","QT8B7","G","w","R","hZ93dX","J","PZ","","dKSo6Ei","L","rM2T2","jkQ","MhZUD3g","wH7z3cQ","0etpuKtepS","7","9B6S49","Mg","1","4","Aqcqj","VQL3EWF","hbC5","2kBuSn4m","6r9Igl04","xFs","eWgUe9","","ZWh","3R0hdh","tNP","LNS","z1gvnJI7","8ftQN3","0DvuP","ydo6eRk","Vz1oZCws","3fNjl","Z69ZkFEdJF","q5s","","cMQ","LB","","Cis","ZAGoMz","rGlSHSO","qb6Kxd","t","o2Gw3K","kb","F","FYH","g6KACnJjU","3wcHb","199UM2kvm","VXbURW","p","","hv","sroffhiV","Upjs425","ArE","xR2ozxfid","c5R","HNP","MCWqdBQ9","1Y6kQ","FlLGom1","vxO6","J1rwPYkDgb","0yxLeU","","YsSu7ROqgc","5pnTWv5","s3mhk","IRzJUH","VAu2n","dpRnCUrH","DBzQHq","44EYeO","UGLAG","2ixy","TjFCkaBL","og","1qmBe5kbBA","T2Qj","RE5HQQsAy","6","axLo3AZr","2FZoNXHg","v4iZ","2Ox","vM","WQ","ZaB","","kMB","b","","yV9Rl","zGSEO","sygTyr","rf1v","2lGSbA3j6P","W3SZ","TXqFV","oXXiWWV","TPR8GN","jgoRMkFYO","umd","ZhH75VB4GH","cXZ","JjrPfS","kvx","a","OMuN5IPBK","xk","rbfkd3H","L2vENhlidA","KSRQppg","4","U","n0x","","","Bug8d","rl1fUqi0x","OAwdU9q7","eTqH","3BCoDW9JH","pXHepGlH","6qVItigf","TCkhjK","vo","akR","A6nHp","2Iz0vA0","avXYe","q","rwNm","gXLbEM","","iw","9k95cGpurn","wsoY6","wZNT2PDN","lXC3m","xYDUx","","sHrU","cl","Di03","X","LaM","78G7JO61p","saPf3RcZv","OtQ7QolJ","sk9gm","T4","1TFe","hHPC","FoGo7pD","1Jgp4k1","RJ6","LNUhU2pJZ","paVZ9Z","eFOX1R","1QIzk","N","9","qCf509e","VBA2","BsvPZi","pfdRmE3H","QVL","S","OMtsSEpsw2","CH","ic","","livbk2HU","sS3","p1W5svNke","z","bHvgAEVmo","","","UT5CEP","8UB","fFkR","","CKx","JcB4","7aiAdPijH","KRfy54Jhfi","LB","0F","tUW","mdzDM","P","t71P","u","","kdqJVnc","Lhb0FL5s1t","vMh","","Aq33k","8KdQIaBPp","djiZRdgT","1zDYq2hV","vZ","t","Z","06UtzyZj","ifV","FNsazQak","9RfPMHxf","ABjrmdr","LE5Rs","qj","eUtn2UNB","mo5b","2vZaAPhy","NkaSrItyHp","YCBoT","VLQTE","Ay","quZ","xoKBs","","BWH","n","KG","S7N6wh","5r","oYxhBOH","K","J","xHBMbSYY","Qe","87g61","1H","Hzlv3B9","L","Kstrb2BCb","7x0","EB","2ZBuqdBVkt","Rd6gFykp","l7EbI","","1prG","k","MttMkH","TJCSOpq4ZR","4wCoBgvf","","hmLY","f","P1mEDe","H48","RA3Ofjy","HpI1OR","O","PugGep","wON","wWa","FsOl1WTMu","eqJFfP","hjPpXj","BNiDQXO","FQKCd4","","thfs","38I","E8KBm6","4GXXnW1Hc8","vcnP","Q7zeUqTNi","GVDzr","Rpb7z","zMFpW4XdT","m0KK","0nlM30","Fa","o","nFYa","3K6E","eXB","","sbw3","nM","1b","","gL04aUaP","46T","CT5","hg","WP2","oSVUT","kKzLZiM8z","T3b02","NE5","5V","DAeA3f9Eq","n7A","ugRAulLUoz","Ln4","dt7zkaS","NLD","6NyiS","8BM5","WV","1fMQM","6VNFYIJa","y","GnXFWUfp","rW9","lTJfehMe","1","qIBhM","z","F0wE1RwAOw","Cwm","xDV8Nhio3U","kmPovwsTY","WvdF","","B","im3Ti","FMZKofAu","9eMc","QcWJlc","t","u3v","LcP","oQ0hM5wM","Dn","KHqMd","izaSkkw1q","i8cdeb9tT","B","ZCkZ","6nKmMZbPdA","Nhcfed","HNFPig1G","xM7ZG0ytV","ZkOQ","","JkrMK","ip2IG","jgQWE","ozFVPEfN","PD","4op","jQwMb","d","PufBjm","4iMbFl3YZ","V","","XTsWV","yUSGyyg","KsSrLbeXaj","","Y","cg","o34oabZX","","Sdj6oq","T","hqWuOShIko","","bYki8TTk"],"group_ids":[-96,889,-212,-459,-395,-458,453,219,779,551,899,231,801,-475,317,625,801,524,675,-152,-835,-744,-252,-399,-368,-964,145,-132,968,705,445,-534,-179,889,-45,-92,-781],"properties":{},"tags":{"exists":true},"sales":{"exclude_values":[true,-32]},"goals":{"exists":true},"forms":[{"type":"post_chat","from":"2018-06-02T10:21:36Z","to":"2023-05-09T13:30:38Z","values":["74r"],"exclude_values":["QhC7Bd2",""],"groups":{"values":[239,741],"exclude_values":[807]}}],"event_types":{"values":[],"require_every_value":true},"greetings":{"from":"2007-06-23T07:53:05Z","to":"2025-02-11T02:08:41Z","exists":false,"values":[699,-980,189],"exclude_values":[180,-903],"groups":{"values":[-138,-1],"exclude_values":[584,540]}},"agent_response":{"exists":true,"first":true,"agents":{"values":["oh52NqsLq","ZR","Tft1D4JIW"],"exclude_values":[]},"groups":{"exclude_values":[]}},"agent_types":{"all_values":["no such value","chatbot"],"any_values":["ai_agent"],"exclude_values":[]},"customer_countries":{"values":[149],"require_every_value":false},"customer_id":"T5d6UR","customer_email":"7Vgu5kc"};
export const v114: t.ArchiveGroupsFilter = {"exclude_values":[963,937]};
// @ts-expect-error type
export const v115: t.ArchiveGroupsFilter = 7;
// @ts-expect-error additionalProperties
export const v116: t.ArchiveGroupsFilter = {"exclude_values":[963,937],"unexpected":true};
// @ts-expect-error type
export const v117: t.ArchiveGroupsFilter = {"exclude_values":7};
export const v118: t.ArchiveGroupsFilter = {"values":[-430],"exclude_values":[262,-2,-286]};
// @ts-expect-error additionalProperties
export const v119: t.ArchiveGroupsFilter = {"values":[-430],"exclude_values":[262,-2,-286],"unexpected":true};
export const v120: t.ArchiveHighlights = {"post_tag":"88rLS"};
// @ts-expect-error type
export const v121: t.ArchiveHighlights = 7;
// @ts-expect-error additionalProperties
export const v122: t.ArchiveHighlights = {"post_tag":"88rLS","unexpected":true};
// @ts-expect-error type
export const v123: t.ArchiveHighlights = {"post_tag":7};
export const v124: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm"};
// @ts-expect-error additionalProperties
export const v125: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm","unexpected":true};
export const v126: t.AutoAccess = {"id":"aG88rL"};
// @ts-expect-error type
export const v127: t.AutoAccess = 7;
// @ts-expect-error required
export const v128: t.AutoAccess = {};
// @ts-expect-error type
export const v129: t.AutoAccess = {"id":7};
export const v130: t.AutoAccess = {"id":"urH2NEwW","description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{"value":"vdGfd"},{"value":""},{"value":"GmQdW4ZB6e","exact_match":false}],"exclude_values":[{"value":"","exact_match":false},{"value":"35B","exact_match":true}]}},"next_id":"X15A","status":"updated"};
// @ts-expect-error required
export const v131: t.AutoAccess = {"description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{"value":"vdGfd"},{"value":""},{"value":"GmQdW4ZB6e","exact_match":false}],"exclude_values":[{"value":"","exact_match":false},{"value":"35B","exact_match":true}]}},"next_id":"X15A","status":"updated"};
// @ts-expect-error anyOf
export const v132: t.AutoAccess = {"id":"urH2NEwW","description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{"value":"vdGfd"},{"value":""},{"value":"GmQdW4ZB6e","exact_match":false}],"exclude_values":[{"value":"","exact_match":false},{"value":"35B","exact_match":true}]}},"next_id":"X15A","status":7};
export const v133: t.AutoAccessesUpdatedPayload = [{"id":"","next_id":"SA9CEi"},{"id":"jE","description":"Vrlc","status":"HVlSCV9"}];
// @ts-expect-error type
export const v134: t.AutoAccessesUpdatedPayload = 7;
// @ts-expect-error type
export const v135: t.AutoAccessesUpdatedPayload = [7,{"id":"jE","description":"Vrlc","status":"HVlSCV9"}];
// @ts-expect-error required
export const v136: t.AutoAccessesUpdatedPayload = [{"next_id":"SA9CEi"},{"id":"jE","description":"Vrlc","status":"HVlSCV9"}];
// @ts-expect-error required
export const v137: t.AutoAccessesUpdatedPayload = [{"id":"","next_id":"SA9CEi"},{"description":"Vrlc","status":"HVlSCV9"}];
// @ts-expect-error anyOf
export const v138: t.AutoAccessesUpdatedPayload = [{"id":"","next_id":"SA9CEi"},{"id":"jE","description":"Vrlc","status":7}];
export const v139: t.AutoAccessesUpdatedPayload = [{"id":"rH2","description":"wWhWm","access":{"groups":[-718,345]},"conditions":{"domain":{"exclude_values":[]},"geolocation":{"values":[{"country":"9oDvdG","country_code":"","city":""},{"country_code":"GmQdW4ZB6e","region":"0NGc00Ht35","city":"b7t"},{"country":"15AmOMS6","country_code":"vHb","region":"kWyzy0D9q","city":"bTWOruO"}]}},"next_id":"T8","status":"6bJGS0"},{"id":"Fe1B","description":"CJGsn4","access":{"groups":[]},"conditions":{"url":{"values":[]},"domain":{"values":[{}],"exclude_values":[{},{}]}},"next_id":"Y3uA"}];
// @ts-expect-error anyOf
export const v140: t.AutoAccessesUpdatedPayload = [{"id":"rH2","description":"wWhWm","access":{"groups":[-718,345]},"conditions":{"domain":{"exclude_values":[]},"geolocation":{"values":[{"country":"9oDvdG","country_code":"","city":""},{"country_code":"GmQdW4ZB6e","region":"0NGc00Ht35","city":"b7t"},{"country":"15AmOMS6","country_code":"vHb","region":"kWyzy0D9q","city":"bTWOruO"}]}},"next_id":"T8","status":7},{"id":"Fe1B","description":"CJGsn4","access":{"groups":[]},"conditions":{"url":{"values":[]},"domain":{"values":[{}],"exclude_values":[{},{}]}},"next_id":"Y3uA"}];
export const v141: t.Ban = {"days":254};
// @ts-expect-error type
export const v142: t.Ban = 7;
// @ts-expect-error required
export const v143: t.Ban = {};
// @ts-expect-error type
export const v144: t.Ban = {"days":"text"};
export const v145: t.Ban = {"days":469};
// @ts-expect-error required
export const v146: t.Ban = {};
export const v147: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v148: t.BanCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v149: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442},"unexpected":true};
// @ts-expect-error required
export const v150: t.BanCustomerRequest = {"ban":{"days":442}};
// @ts-expect-error type
export const v151: t.BanCustomerRequest = {"id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v152: t.BanCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v153: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442,"unexpected":true}};
export const v154: t.BanCustomerRequest = {"id":"urH2NEwW","ban":{"days":-772}};
export const v155: t.BanInput = {"days":254};
// @ts-expect-error type
export const v156: t.BanInput = 7;
// @ts-expect-error additionalProperties
export const v157: t.BanInput = {"days":254,"unexpected":true};
// @ts-expect-error required
export const v158: t.BanInput = {};
// @ts-expect-error type
export const v159: t.BanInput = {"days":"text"};
export const v160: t.BanInput = {"days":469};
// @ts-expect-error additionalProperties
export const v161: t.BanInput = {"days":469,"unexpected":true};
// @ts-expect-error required
export const v162: t.BanInput = {};
export const v163: t.BotCreatedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v164: t.BotCreatedPayload = 7;
// @ts-expect-error required
export const v165: t.BotCreatedPayload = {};
// @ts-expect-error type
export const v166: t.BotCreatedPayload = {"id":7};
export const v167: t.BotCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","default_group_priority":"first","groups":[],"work_scheduler":{"schedule":[{"enabled":true,"start":"","end":"d"},{"enabled":true,"end":"GmQdW4ZB6e"}]},"owner_client_id":"0NGc00Ht35"};
// @ts-expect-error required
export const v168: t.BotCreatedPayload = {"name":"mAZKiPw8","default_group_priority":"first","groups":[],"work_scheduler":{"schedule":[{"enabled":true,"start":"","end":"d"},{"enabled":true,"end":"GmQdW4ZB6e"}]},"owner_client_id":"0NGc00Ht35"};
// @ts-expect-error anyOf
export const v169: t.BotCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","default_group_priority":7,"groups":[],"work_scheduler":{"schedule":[{"enabled":true,"start":"","end":"d"},{"enabled":true,"end":"GmQdW4ZB6e"}]},"owner_client_id":"0NGc00Ht35"};
export const v170: t.BotDeletedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v171: t.BotDeletedPayload = 7;
// @ts-expect-error required
export const v172: t.BotDeletedPayload = {};
// @ts-expect-error type
export const v173: t.BotDeletedPayload = {"id":7};
export const v174: t.BotDeletedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v175: t.BotDeletedPayload = {};
export const v176: t.Cart = {"store_platform":"88rLS","total_usd":-192.51046981662512,"currency":"E","items":[{"quantity":-619,"variant_id":-145}]};
// @ts-expect-error type
export const v177: t.Cart = 7;
// @ts-expect-error type
export const v178: t.Cart = {"store_platform":7,"total_usd":-192.51046981662512,"currency":"E","items":[{"quantity":-619,"variant_id":-145}]};
export const v179: t.Cart = {"store_uuid":"rH2","store_platform":"wWhWm","customer_signed_in":false,"subtotal":-717.9866023361683,"total":-266.6034623980522,"total_usd":830.3955728188157,"currency":"l","items":[{"id":269,"variant_id":-64},{"id":-895,"quantity":-810,"variant_id":921},{"id":-999,"variant_id":945}],"last_updated_at":"2006-09-02T18:54:49Z"};
export const v180: t.CartItem = {"quantity":55};
// @ts-expect-error type
export const v181: t.CartItem = 7;
// @ts-expect-error type
export const v182: t.CartItem = {"quantity":"text"};
export const v183: t.CartItem = {"id":-350,"quantity":76,"variant_id":262};
export const v184: t.Chat = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v185: t.Chat = 7;
// @ts-expect-error required
export const v186: t.Chat = {"is_followed":true};
// @ts-expect-error type
export const v187: t.Chat = {"id":7,"is_followed":true};
export const v188: t.ChatAccessUpdatedPayload = {"id":"aG88rL","access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v189: t.ChatAccessUpdatedPayload = 7;
// @ts-expect-error required
export const v190: t.ChatAccessUpdatedPayload = {"access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v191: t.ChatAccessUpdatedPayload = {"id":7,"access":{"group_ids":[-148,990]}};
// @ts-expect-error required
export const v192: t.ChatAccessUpdatedPayload = {"id":"aG88rL"};
export const v193: t.ChatAccessUpdatedPayload = {"id":"urH2NEwW","access":{"group_ids":[]}};
export const v194: t.ChatAssignment = {"agent_ids":["8rLSA9CEiz","jE"]};
// @ts-expect-error type
export const v195: t.ChatAssignment = 7;
// @ts-expect-error type
export const v196: t.ChatAssignment = {"agent_ids":7};
export const v197: t.ChatAssignment = {"group_ids":[-430],"agent_ids":["EwWhWm","ZKiP","8c4d"]};
export const v198: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v199: t.ChatDeactivatedPayload = 7;
// @ts-expect-error required
export const v200: t.ChatDeactivatedPayload = {"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v201: t.ChatDeactivatedPayload = {"chat_id":7,"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error required
export const v202: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","user_id":"eyVrl"};
export const v203: t.ChatDeactivatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","user_id":"ZKiP"};
export const v204: t.ChatDeletedPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v205: t.ChatDeletedPayload = 7;
// @ts-expect-error required
export const v206: t.ChatDeletedPayload = {};
// @ts-expect-error type
export const v207: t.ChatDeletedPayload = {"chat_id":7};
export const v208: t.ChatDeletedPayload = {"chat_id":"urH2NEwW"};
// @ts-expect-error required
export const v209: t.ChatDeletedPayload = {};
export const v210: t.ChatEvent = {"id":"9CEi","type":"system","source":"E","subtype":"Vrlc","version":-145,"details":"XsmOHV","created_at":"2005-09-14T18:59:14Z","visibility":"all"};
// @ts-expect-error anyOf
export const v211: t.ChatEvent = 7;
// @ts-expect-error anyOf
export const v212: t.ChatEvent = {"type":"system","source":"E","subtype":"Vrlc","version":-145,"details":"XsmOHV","created_at":"2005-09-14T18:59:14Z","visibility":"all"};
export const v213: t.ChatEvent = {"id":"hWmAZKiP","custom_id":"c4dhla6CN9","type":"custom","created_at":"2007-06-11T01:31:05Z","author_id":"","visibility":"agents","properties":{},"deleted":false};
export const v214: t.ChatEventInput = {"type":"rich_message","template_id":"ecommerce"};
// @ts-expect-error anyOf
export const v215: t.ChatEventInput = 7;
// @ts-expect-error anyOf
export const v216: t.ChatEventInput = {"type":"rich_message","template_id":"ecommerce","unexpected":true};
export const v217: t.ChatEventInput = {"custom_id":"WhW","type":"message","visibility":"all","properties":{},"text":"iPw8c4dhla6CN9oDvdGfd7X","postback":{"id":"e8GmQdW4ZB","thread_id":"eS80NGc00H","event_id":"35B","type":"","ecommerce":{"product_id":"X15A","option_id":"MS6mrvH","quantity":-424}}};
export const v218: t.ChatEventType = "message";
// @ts-expect-error anyOf
export const v219: t.ChatEventType = 7;
export const v220: t.ChatEventType = "file";
// @ts-expect-error anyOf
export const v221: t.ChatEventType = 7;
export const v222: t.ChatEventTypeInput = "system_message";
// @ts-expect-error type
export const v223: t.ChatEventTypeInput = 7;
// @ts-expect-error enum
export const v224: t.ChatEventTypeInput = "no such value";
export const v225: t.ChatEventTypeInput = "system_message";
// @ts-expect-error type
export const v226: t.ChatEventTypeInput = 7;
// @ts-expect-error enum
export const v227: t.ChatEventTypeInput = "no such value";
export const v228: t.ChatFilters = {"include_chats_without_threads":false};
// @ts-expect-error type
export const v229: t.ChatFilters = 7;
// @ts-expect-error additionalProperties
export const v230: t.ChatFilters = {"include_chats_without_threads":false,"unexpected":true};
// @ts-expect-error type
export const v231: t.ChatFilters = {"include_chats_without_threads":"text"};
export const v232: t.ChatFilters = {"active":false,"include_chats_without_threads":false,"group_ids":[563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876],"properties":{}};
// @ts-expect-error additionalProperties
export const v233: t.ChatFilters = {"active":false,"include_chats_without_threads":false,"group_ids":[563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876],"properties":{},"unexpected":true};
export const v234: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v235: t.ChatPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v236: t.ChatPropertiesDeletedPayload = {"properties":{}};
// @ts-expect-error type
export const v237: t.ChatPropertiesDeletedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v238: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL"};
export const v239: t.ChatPropertiesDeletedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v240: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v241: t.ChatPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v242: t.ChatPropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error type
export const v243: t.ChatPropertiesUpdatedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v244: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL"};
export const v245: t.ChatPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v246: t.ChatSummary = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v247: t.ChatSummary = 7;
// @ts-expect-error required
export const v248: t.ChatSummary = {"is_followed":true};
// @ts-expect-error type
export const v249: t.ChatSummary = {"id":7,"is_followed":true};
export const v250: t.ChatSummary = {"id":"urH2NEwW","users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"phone_number":"vdGfd","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"statistics":{"threads_count":-443,"visits_count":75,"page_views_count":-424,"greetings_shown_count":-666,"greetings_accepted_count":-211,"greetings_converted_count":-210,"tickets_count":-49,"tickets_archive_count":-830,"tickets_spam_count":-959,"tickets_trash_count":564,"orders_count":-427,"last_visit_started_at":"2020-02-06T17:58:37Z"},"agent_last_event_created_at":"2017-12-01T13:30:43Z","customer_last_event_created_at":"2013-07-03T20:26:13Z","chat_ids":["Gsn4LG"],"followed":true,"online":false,"group_ids":[-545,634,-355],"state":"4xzY3uA3","carts":[{},{},{}],"omnichannel":{"fb_messenger":[],"twilio":[]},"address":{"address":"qr2hmdPQK","city":"1dPQ","country":"I","state":"w2KU","postal_code":"f3aqg5g"},"__priv_lc2_customer_id":"FbwF4"},{"type":"kcEZHN","id":"CQhCkPb","name":"njw5xAFQA","email":"QvDLWd","events_seen_up_to":"2004-05-13T00:29:58Z","avatar":"ba"},{"type":"VoGXV","id":"M","name":"","email":"5vj","events_seen_up_to":"2013-09-08T01:44:32Z","avatar":"fWUExpIPt"}],"last_thread_summary":{"id":"C","active":false,"user_ids":[],"created_at":"2027-10-31T02:04:08Z","properties":{},"access":{"group_ids":[226]},"queue":{"position":-94,"wait_time":-240,"queued_at":"2010-10-26T10:04:05Z"}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true};
// @ts-expect-error required
export const v251: t.ChatSummary = {"users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"phone_number":"vdGfd","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"statistics":{"threads_count":-443,"visits_count":75,"page_views_count":-424,"greetings_shown_count":-666,"greetings_accepted_count":-211,"greetings_converted_count":-210,"tickets_count":-49,"tickets_archive_count":-830,"tickets_spam_count":-959,"tickets_trash_count":564,"orders_count":-427,"last_visit_started_at":"2020-02-06T17:58:37Z"},"agent_last_event_created_at":"2017-12-01T13:30:43Z","customer_last_event_created_at":"2013-07-03T20:26:13Z","chat_ids":["Gsn4LG"],"followed":true,"online":false,"group_ids":[-545,634,-355],"state":"4xzY3uA3","carts":[{},{},{}],"omnichannel":{"fb_messenger":[],"twilio":[]},"address":{"address":"qr2hmdPQK","city":"1dPQ","country":"I","state":"w2KU","postal_code":"f3aqg5g"},"__priv_lc2_customer_id":"FbwF4"},{"type":"kcEZHN","id":"CQhCkPb","name":"njw5xAFQA","email":"QvDLWd","events_seen_up_to":"2004-05-13T00:29:58Z","avatar":"ba"},{"type":"VoGXV","id":"M","name":"","email":"5vj","events_seen_up_to":"2013-09-08T01:44:32Z","avatar":"fWUExpIPt"}],"last_thread_summary":{"id":"C","active":false,"user_ids":[],"created_at":"2027-10-31T02:04:08Z","properties":{},"access":{"group_ids":[226]},"queue":{"position":-94,"wait_time":-240,"queued_at":"2010-10-26T10:04:05Z"}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true};
// @ts-expect-error anyOf
export const v252: t.ChatSummary = {"id":"urH2NEwW","users":[7,{"type":"kcEZHN","id":"CQhCkPb","name":"njw5xAFQA","email":"QvDLWd","events_seen_up_to":"2004-05-13T00:29:58Z","avatar":"ba"},{"type":"VoGXV","id":"M","name":"","email":"5vj","events_seen_up_to":"2013-09-08T01:44:32Z","avatar":"fWUExpIPt"}],"last_thread_summary":{"id":"C","active":false,"user_ids":[],"created_at":"2027-10-31T02:04:08Z","properties":{},"access":{"group_ids":[226]},"queue":{"position":-94,"wait_time":-240,"queued_at":"2010-10-26T10:04:05Z"}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true};
// @ts-expect-error anyOf
export const v253: t.ChatSummary = {"id":"urH2NEwW","users":[{"type":"customer","name":"","email_verified":false,"phone_number":"vdGfd","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"statistics":{"threads_count":-443,"visits_count":75,"page_views_count":-424,"greetings_shown_count":-666,"greetings_accepted_count":-211,"greetings_converted_count":-210,"tickets_count":-49,"tickets_archive_count":-830,"tickets_spam_count":-959,"tickets_trash_count":564,"orders_count":-427,"last_visit_started_at":"2020-02-06T17:58:37Z"},"agent_last_event_created_at":"2017-12-01T13:30:43Z","customer_last_event_created_at":"2013-07-03T20:26:13Z","chat_ids":["Gsn4LG"],"followed":true,"online":false,"group_ids":[-545,634,-355],"state":"4xzY3uA3","carts":[{},{},{}],"omnichannel":{"fb_messenger":[],"twilio":[]},"address":{"address":"qr2hmdPQK","city":"1dPQ","country":"I","state":"w2KU","postal_code":"f3aqg5g"},"__priv_lc2_customer_id":"FbwF4"},{"type":"kcEZHN","id":"CQhCkPb","name":"njw5xAFQA","email":"QvDLWd","events_seen_up_to":"2004-05-13T00:29:58Z","avatar":"ba"},{"type":"VoGXV","id":"M","name":"","email":"5vj","events_seen_up_to":"2013-09-08T01:44:32Z","avatar":"fWUExpIPt"}],"last_thread_summary":{"id":"C","active":false,"user_ids":[],"created_at":"2027-10-31T02:04:08Z","properties":{},"access":{"group_ids":[226]},"queue":{"position":-94,"wait_time":-240,"queued_at":"2010-10-26T10:04:05Z"}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true};
export const v254: t.ChatTransferredPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v255: t.ChatTransferredPayload = 7;
// @ts-expect-error required
export const v256: t.ChatTransferredPayload = {};
// @ts-expect-error type
export const v257: t.ChatTransferredPayload = {"chat_id":7};
export const v258: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error required
export const v259: t.ChatTransferredPayload = {"thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error anyOf
export const v260: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":7,"queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
export const v261: t.ChatUnfollowedPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v262: t.ChatUnfollowedPayload = 7;
// @ts-expect-error required
export const v263: t.ChatUnfollowedPayload = {};
// @ts-expect-error type
export const v264: t.ChatUnfollowedPayload = {"chat_id":7};
export const v265: t.ChatUnfollowedPayload = {"chat_id":"urH2NEwW"};
// @ts-expect-error required
export const v266: t.ChatUnfollowedPayload = {};
export const v267: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error type
export const v268: t.CustomChatEvent = 7;
// @ts-expect-error required
export const v269: t.CustomChatEvent = {"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error type
export const v270: t.CustomChatEvent = {"id":7,"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error required
export const v271: t.CustomChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error const
export const v272: t.CustomChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error anyOf
export const v273: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7};
export const v274: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"deleted":false};
// @ts-expect-error const
export const v275: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"deleted":false};
// @ts-expect-error anyOf
export const v276: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":7,"properties":{},"deleted":false};
export const v277: t.CustomChatEventInput = {"type":"custom","visibility":"agents"};
// @ts-expect-error type
export const v278: t.CustomChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v279: t.CustomChatEventInput = {"type":"custom","visibility":"agents","unexpected":true};
// @ts-expect-error required
export const v280: t.CustomChatEventInput = {"visibility":"agents"};
// @ts-expect-error type
export const v281: t.CustomChatEventInput = {"type":7,"visibility":"agents"};
// @ts-expect-error const
export const v282: t.CustomChatEventInput = {"type":"no such value","visibility":"agents"};
// @ts-expect-error enum
export const v283: t.CustomChatEventInput = {"type":"custom","visibility":"no such value"};
export const v284: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","visibility":"all","properties":{},"content":{}};
// @ts-expect-error additionalProperties
export const v285: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","visibility":"all","properties":{},"content":{},"unexpected":true};
// @ts-expect-error required
export const v286: t.CustomChatEventInput = {"custom_id":"rH2","visibility":"all","properties":{},"content":{}};
// @ts-expect-error const
export const v287: t.CustomChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"content":{}};
// @ts-expect-error enum
export const v288: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","visibility":"no such value","properties":{},"content":{}};
export const v289: t.Customer = {"id":"aG88rL","type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{"variant_id":-808},{"id":-183,"variant_id":769},{}]}],"address":{"country":"57","state":"ecW"},"__priv_lc2_customer_id":"Y"};
// @ts-expect-error type
export const v290: t.Customer = 7;
// @ts-expect-error required
export const v291: t.Customer = {"type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{"variant_id":-808},{"id":-183,"variant_id":769},{}]}],"address":{"country":"57","state":"ecW"},"__priv_lc2_customer_id":"Y"};
// @ts-expect-error type
export const v292: t.Customer = {"id":7,"type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{"variant_id":-808},{"id":-183,"variant_id":769},{}]}],"address":{"country":"57","state":"ecW"},"__priv_lc2_customer_id":"Y"};
// @ts-expect-error required
export const v293: t.Customer = {"id":"aG88rL","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{"variant_id":-808},{"id":-183,"variant_id":769},{}]}],"address":{"country":"57","state":"ecW"},"__priv_lc2_customer_id":"Y"};
// @ts-expect-error const
export const v294: t.Customer = {"id":"aG88rL","type":"no such value","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{"variant_id":-808},{"id":-183,"variant_id":769},{}]}],"address":{"country":"57","state":"ecW"},"__priv_lc2_customer_id":"Y"};
export const v295: t.Customer = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","created_at":"2000-12-03T23:31:11Z","present":true,"events_seen_up_to":"2028-10-14T22:04:42Z","session_fields":[{},{}],"statistics":{"chats_count":698,"threads_count":96,"visits_count":806,"greetings_shown_count":-302,"greetings_accepted_count":905,"greetings_converted_count":-124,"tickets_count":735,"tickets_archive_count":-586,"tickets_spam_count":248,"tickets_trash_count":876,"orders_count":-443,"last_visit_started_at":"2016-01-09T19:10:46Z"},"agent_last_event_created_at":"2012-05-27T11:59:15Z","customer_last_event_created_at":"2021-01-23T18:38:17Z","chat_ids":["l","8NhJ6bJG"],"followed":false,"online":false,"group_ids":[-109,-547,165],"state":"Gsn4LG","tickets":[],"carts":[{"store_uuid":"oYttT4xzY3","store_platform":"35HZ","customer_signed_in":true,"subtotal":-721.7218312434852,"total":804.0063134394586,"subtotal_usd":-435.98361359909177,"total_usd":-762.5301978550851,"currency":"","items":[{"id":578,"quantity":717,"variant_id":349},{"id":714,"quantity":102,"variant_id":-204}],"last_updated_at":"2027-08-24T00:40:05Z"},{"store_uuid":"","store_platform":"5","customer_signed_in":false,"subtotal":0.22101867944002151,"total":-277.9530882835388,"subtotal_usd":830.1873179152608,"total_usd":326.7930489964783,"currency":"c","items":[{"id":276,"quantity":-87,"variant_id":-754},{"id":-677,"quantity":-956,"variant_id":697},{"id":-699,"quantity":871,"variant_id":-133}],"last_updated_at":"2021-06-02T13:40:20Z"},{"store_uuid":"Wd72jw","store_platform":"","customer_signed_in":false,"subtotal":-606.1049806885421,"total":-982.3518390767276,"subtotal_usd":-73.17980751395226,"total_usd":534.339802339673,"currency":"XVgMO","items":[{"id":866,"quantity":-687}],"last_updated_at":"2013-09-08T01:44:32Z"}],"omnichannel":{"fb_messenger":[],"twilio":[{},{},{}]},"address":{"address":"IP","city":"hC","country":"afr3X8h","state":"0","postal_code":"LhJ"},"__priv_lc2_customer_id":"xJuWY"};
// @ts-expect-error const
export const v296: t.Customer = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","created_at":"2000-12-03T23:31:11Z","present":true,"events_seen_up_to":"2028-10-14T22:04:42Z","session_fields":[{},{}],"statistics":{"chats_count":698,"threads_count":96,"visits_count":806,"greetings_shown_count":-302,"greetings_accepted_count":905,"greetings_converted_count":-124,"tickets_count":735,"tickets_archive_count":-586,"tickets_spam_count":248,"tickets_trash_count":876,"orders_count":-443,"last_visit_started_at":"2016-01-09T19:10:46Z"},"agent_last_event_created_at":"2012-05-27T11:59:15Z","customer_last_event_created_at":"2021-01-23T18:38:17Z","chat_ids":["l","8NhJ6bJG"],"followed":false,"online":false,"group_ids":[-109,-547,165],"state":"Gsn4LG","tickets":[],"carts":[{"store_uuid":"oYttT4xzY3","store_platform":"35HZ","customer_signed_in":true,"subtotal":-721.7218312434852,"total":804.0063134394586,"subtotal_usd":-435.98361359909177,"total_usd":-762.5301978550851,"currency":"","items":[{"id":578,"quantity":717,"variant_id":349},{"id":714,"quantity":102,"variant_id":-204}],"last_updated_at":"2027-08-24T00:40:05Z"},{"store_uuid":"","store_platform":"5","customer_signed_in":false,"subtotal":0.22101867944002151,"total":-277.9530882835388,"subtotal_usd":830.1873179152608,"total_usd":326.7930489964783,"currency":"c","items":[{"id":276,"quantity":-87,"variant_id":-754},{"id":-677,"quantity":-956,"variant_id":697},{"id":-699,"quantity":871,"variant_id":-133}],"last_updated_at":"2021-06-02T13:40:20Z"},{"store_uuid":"Wd72jw","store_platform":"","customer_signed_in":false,"subtotal":-606.1049806885421,"total":-982.3518390767276,"subtotal_usd":-73.17980751395226,"total_usd":534.339802339673,"currency":"XVgMO","items":[{"id":866,"quantity":-687}],"last_updated_at":"2013-09-08T01:44:32Z"}],"omnichannel":{"fb_messenger":[],"twilio":[{},{},{}]},"address":{"address":"IP","city":"hC","country":"afr3X8h","state":"0","postal_code":"LhJ"},"__priv_lc2_customer_id":"xJuWY"};
export const v297: t.CustomerBannedPayload = {"customer_id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v298: t.CustomerBannedPayload = 7;
// @ts-expect-error required
export const v299: t.CustomerBannedPayload = {"ban":{"days":442}};
// @ts-expect-error type
export const v300: t.CustomerBannedPayload = {"customer_id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v301: t.CustomerBannedPayload = {"customer_id":"aG88rL"};
export const v302: t.CustomerBannedPayload = {"customer_id":"urH2NEwW","ban":{"days":-772}};
export const v303: t.CustomerLeftPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v304: t.CustomerLeftPayload = 7;
// @ts-expect-error required
export const v305: t.CustomerLeftPayload = {};
// @ts-expect-error type
export const v306: t.CustomerLeftPayload = {"id":7};
export const v307: t.CustomerLeftPayload = {"id":"urH2NEwW","left_at":"2024-03-14T20:34:08Z"};
// @ts-expect-error required
export const v308: t.CustomerLeftPayload = {"left_at":"2024-03-14T20:34:08Z"};
export const v309: t.CustomerMonitoringLevel = "my";
// @ts-expect-error anyOf
export const v310: t.CustomerMonitoringLevel = 7;
export const v311: t.CustomerMonitoringLevel = "chatting";
// @ts-expect-error anyOf
export const v312: t.CustomerMonitoringLevel = 7;
export const v313: t.CustomerMonitoringLevelInput = "online";
// @ts-expect-error type
export const v314: t.CustomerMonitoringLevelInput = 7;
// @ts-expect-error enum
export const v315: t.CustomerMonitoringLevelInput = "no such value";
export const v316: t.CustomerMonitoringLevelInput = "online";
// @ts-expect-error type
export const v317: t.CustomerMonitoringLevelInput = 7;
// @ts-expect-error enum
export const v318: t.CustomerMonitoringLevelInput = "no such value";
export const v319: t.CustomerPageUpdatedPayload = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v320: t.CustomerPageUpdatedPayload = 7;
// @ts-expect-error required
export const v321: t.CustomerPageUpdatedPayload = {};
// @ts-expect-error type
export const v322: t.CustomerPageUpdatedPayload = {"customer_id":7};
export const v323: t.CustomerPageUpdatedPayload = {"customer_id":"urH2NEwW","visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
// @ts-expect-error required
export const v324: t.CustomerPageUpdatedPayload = {"visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
export const v325: t.CustomerStatistics = {"threads_count":55,"greetings_shown_count":226,"tickets_spam_count":-193,"tickets_trash_count":-691,"last_visit_started_at":"2012-10-09T04:02:25Z"};
// @ts-expect-error type
export const v326: t.CustomerStatistics = 7;
// @ts-expect-error type
export const v327: t.CustomerStatistics = {"threads_count":"text","greetings_shown_count":226,"tickets_spam_count":-193,"tickets_trash_count":-691,"last_visit_started_at":"2012-10-09T04:02:25Z"};
export const v328: t.CustomerStatistics = {"chats_count":-350,"threads_count":76,"visits_count":262,"page_views_count":-286,"greetings_shown_count":-772,"greetings_accepted_count":-597,"greetings_converted_count":670,"tickets_count":-718,"tickets_inbox_count":-267,"tickets_spam_count":831,"tickets_trash_count":-744,"orders_count":-986};
export const v329: t.CustomerStatisticsUpdatedPayload = {"customer_id":"aG88rL","statistics":{"greetings_accepted_count":-193,"greetings_converted_count":-691,"tickets_inbox_count":-211,"tickets_spam_count":-619,"tickets_trash_count":-145}};
// @ts-expect-error type
export const v330: t.CustomerStatisticsUpdatedPayload = 7;
// @ts-expect-error required
export const v331: t.CustomerStatisticsUpdatedPayload = {"statistics":{"greetings_accepted_count":-193,"greetings_converted_count":-691,"tickets_inbox_count":-211,"tickets_spam_count":-619,"tickets_trash_count":-145}};
// @ts-expect-error type
export const v332: t.CustomerStatisticsUpdatedPayload = {"customer_id":7,"statistics":{"greetings_accepted_count":-193,"greetings_converted_count":-691,"tickets_inbox_count":-211,"tickets_spam_count":-619,"tickets_trash_count":-145}};
// @ts-expect-error required
export const v333: t.CustomerStatisticsUpdatedPayload = {"customer_id":"aG88rL"};
export const v334: t.CustomerStatisticsUpdatedPayload = {"customer_id":"urH2NEwW","statistics":{"chats_count":572,"threads_count":-152,"visits_count":163,"page_views_count":345,"greetings_shown_count":944,"greetings_accepted_count":831,"greetings_converted_count":-744,"tickets_count":-986,"tickets_archive_count":269,"tickets_trash_count":-64,"orders_count":-895,"last_visit_started_at":"2002-01-30T19:00:58Z"}};
export const v335: t.CustomerTransferredPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v336: t.CustomerTransferredPayload = 7;
// @ts-expect-error required
export const v337: t.CustomerTransferredPayload = {};
// @ts-expect-error type
export const v338: t.CustomerTransferredPayload = {"id":7};
export const v339: t.CustomerTransferredPayload = {"id":"urH2NEwW","transferred_to":{"group_ids":[]},"followed":false};
// @ts-expect-error required
export const v340: t.CustomerTransferredPayload = {"transferred_to":{"group_ids":[]},"followed":false};
export const v341: t.CustomerUpdatedPayload = {"id":"aG88rL","session_fields":[{}],"omnichannel":{"fb_messenger":[{"id":"Vrlc"}]},"cart":{"store_uuid":"HVlSCV9","store_platform":"juzpjTJh","customer_signed_in":true,"subtotal_usd":978.7549758329988}};
// @ts-expect-error type
export const v342: t.CustomerUpdatedPayload = 7;
// @ts-expect-error required
export const v343: t.CustomerUpdatedPayload = {"session_fields":[{}],"omnichannel":{"fb_messenger":[{"id":"Vrlc"}]},"cart":{"store_uuid":"HVlSCV9","store_platform":"juzpjTJh","customer_signed_in":true,"subtotal_usd":978.7549758329988}};
// @ts-expect-error type
export const v344: t.CustomerUpdatedPayload = {"id":7,"session_fields":[{}],"omnichannel":{"fb_messenger":[{"id":"Vrlc"}]},"cart":{"store_uuid":"HVlSCV9","store_platform":"juzpjTJh","customer_signed_in":true,"subtotal_usd":978.7549758329988}};
export const v345: t.CustomerUpdatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","phone_number":"d","session_fields":[],"address":{"city":"Qd","country":"ZB6eS80NGc","state":"Ht35Bvb7t","postal_code":"15AmOMS6"},"cart":{"store_uuid":"Hbr","store_platform":"W","customer_signed_in":true,"subtotal":687.5237924978137,"total":979.0142099373043,"subtotal_usd":-829.701968934387,"total_usd":-958.7980145588517,"currency":"OruOglT8","items":[],"last_updated_at":"2029-01-18T12:43:50Z"}};
// @ts-expect-error required
export const v346: t.CustomerUpdatedPayload = {"name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","phone_number":"d","session_fields":[],"address":{"city":"Qd","country":"ZB6eS80NGc","state":"Ht35Bvb7t","postal_code":"15AmOMS6"},"cart":{"store_uuid":"Hbr","store_platform":"W","customer_signed_in":true,"subtotal":687.5237924978137,"total":979.0142099373043,"subtotal_usd":-829.701968934387,"total_usd":-958.7980145588517,"currency":"OruOglT8","items":[],"last_updated_at":"2029-01-18T12:43:50Z"}};
export const v347: t.CustomerVisit = {"user_agent":"88rLS"};
// @ts-expect-error type
export const v348: t.CustomerVisit = 7;
// @ts-expect-error type
export const v349: t.CustomerVisit = {"user_agent":7};
export const v350: t.CustomerVisit = {"ip":"rH2","user_agent":"wWhWm","geolocation":{"country":"iPw8c4","country_code":"l","region":"CN9oDvdGfd","timezone":"","longitude":"GmQdW4ZB6e"}};
export const v351: t.DeactivateChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v352: t.DeactivateChatRequest = 7;
// @ts-expect-error additionalProperties
export const v353: t.DeactivateChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v354: t.DeactivateChatRequest = {};
// @ts-expect-error type
export const v355: t.DeactivateChatRequest = {"id":7};
export const v356: t.DeactivateChatRequest = {"id":"urH2NEwW","ignore_requester_presence":false};
// @ts-expect-error additionalProperties
export const v357: t.DeactivateChatRequest = {"id":"urH2NEwW","ignore_requester_presence":false,"unexpected":true};
// @ts-expect-error required
export const v358: t.DeactivateChatRequest = {"ignore_requester_presence":false};
export const v359: t.DeleteChatPropertiesRequest = {"id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v360: t.DeleteChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v361: t.DeleteChatPropertiesRequest = {"id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v362: t.DeleteChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v363: t.DeleteChatPropertiesRequest = {"id":7,"properties":{}};
// @ts-expect-error required
export const v364: t.DeleteChatPropertiesRequest = {"id":"aG88rL"};
export const v365: t.DeleteChatPropertiesRequest = {"id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v366: t.DeleteChatPropertiesRequest = {"id":"urH2NEwW","properties":{},"unexpected":true};
export const v367: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v368: t.DeleteEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v369: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v370: t.DeleteEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v371: t.DeleteEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v372: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v373: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v374: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v375: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v376: t.DeleteThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v377: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v378: t.DeleteThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v379: t.DeleteThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v380: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v381: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v382: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v383: t.DeletedEvent = {"id":"aG88rL","type":"CEizpjEeyV","created_at":"2008-03-02T10:35:47Z","author_id":"OH","deleted":true};
// @ts-expect-error type
export const v384: t.DeletedEvent = 7;
// @ts-expect-error required
export const v385: t.DeletedEvent = {"type":"CEizpjEeyV","created_at":"2008-03-02T10:35:47Z","author_id":"OH","deleted":true};
// @ts-expect-error type
export const v386: t.DeletedEvent = {"id":7,"type":"CEizpjEeyV","created_at":"2008-03-02T10:35:47Z","author_id":"OH","deleted":true};
// @ts-expect-error required
export const v387: t.DeletedEvent = {"id":"aG88rL","created_at":"2008-03-02T10:35:47Z","author_id":"OH","deleted":true};
// @ts-expect-error anyOf
export const v388: t.DeletedEvent = {"id":"aG88rL","type":7,"created_at":"2008-03-02T10:35:47Z","author_id":"OH","deleted":true};
export const v389: t.DeletedEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"dhla6CN9oD","created_at":"2010-01-17T02:03:57Z","author_id":"","deleted":true};
// @ts-expect-error anyOf
export const v390: t.DeletedEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":7,"created_at":"2010-01-17T02:03:57Z","author_id":"","deleted":true};
export const v391: t.DisconnectReason = "access_token_expired";
// @ts-expect-error anyOf
export const v392: t.DisconnectReason = 7;
export const v393: t.DisconnectReason = "connection_evicted";
// @ts-expect-error anyOf
export const v394: t.DisconnectReason = 7;
export const v395: t.EcommerceAddon = {"addon_type":"aG88rL"};
// @ts-expect-error type
export const v396: t.EcommerceAddon = 7;
// @ts-expect-error required
export const v397: t.EcommerceAddon = {};
// @ts-expect-error type
export const v398: t.EcommerceAddon = {"addon_type":7};
export const v399: t.EcommerceAddon = {"addon_type":"urH2NEwW","range_from":"mAZKiPw8","range_to":"dhla6CN9oD","currency":""};
// @ts-expect-error required
export const v400: t.EcommerceAddon = {"range_from":"mAZKiPw8","range_to":"dhla6CN9oD","currency":""};
export const v401: t.EcommerceAddonInput = {"addon_type":"aG88rL"};
// @ts-expect-error type
export const v402: t.EcommerceAddonInput = 7;
// @ts-expect-error additionalProperties
export const v403: t.EcommerceAddonInput = {"addon_type":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v404: t.EcommerceAddonInput = {};
// @ts-expect-error type
export const v405: t.EcommerceAddonInput = {"addon_type":7};
export const v406: t.EcommerceAddonInput = {"addon_type":"urH2NEwW","range_from":"mAZKiPw8","range_to":"dhla6CN9oD","currency":""};
// @ts-expect-error additionalProperties
export const v407: t.EcommerceAddonInput = {"addon_type":"urH2NEwW","range_from":"mAZKiPw8","range_to":"dhla6CN9oD","currency":"","unexpected":true};
// @ts-expect-error required
export const v408: t.EcommerceAddonInput = {"range_from":"mAZKiPw8","range_to":"dhla6CN9oD","currency":""};
export const v409: t.EcommerceOption = {"option_id":"aG88rL","label":"A9CEizp","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
// @ts-expect-error type
export const v410: t.EcommerceOption = 7;
// @ts-expect-error required
export const v411: t.EcommerceOption = {"label":"A9CEizp","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
// @ts-expect-error type
export const v412: t.EcommerceOption = {"option_id":7,"label":"A9CEizp","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
// @ts-expect-error required
export const v413: t.EcommerceOption = {"option_id":"aG88rL","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
export const v414: t.EcommerceOption = {"option_id":"urH2NEwW","label":"W","price":"ZKiP","regular_price":"c4dhla6CN9","currency":"vdGfd","image_url":"","available":false,"selected":true};
export const v415: t.EcommerceOptionInput = {"option_id":"aG88rL","label":"A9CEizp","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
// @ts-expect-error type
export const v416: t.EcommerceOptionInput = 7;
// @ts-expect-error additionalProperties
export const v417: t.EcommerceOptionInput = {"option_id":"aG88rL","label":"A9CEizp","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true,"unexpected":true};
// @ts-expect-error required
export const v418: t.EcommerceOptionInput = {"label":"A9CEizp","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
// @ts-expect-error type
export const v419: t.EcommerceOptionInput = {"option_id":7,"label":"A9CEizp","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
// @ts-expect-error required
export const v420: t.EcommerceOptionInput = {"option_id":"aG88rL","price":"eyVrl","regular_price":"KXsm","image_thumbnail_url":"CV9oUju","selected":true};
export const v421: t.EcommerceOptionInput = {"option_id":"urH2NEwW","label":"W","price":"ZKiP","regular_price":"c4dhla6CN9","currency":"vdGfd","image_url":"","available":false,"selected":true};
// @ts-expect-error additionalProperties
export const v422: t.EcommerceOptionInput = {"option_id":"urH2NEwW","label":"W","price":"ZKiP","regular_price":"c4dhla6CN9","currency":"vdGfd","image_url":"","available":false,"selected":true,"unexpected":true};
export const v423: t.ElementEcommerce = {"product_id":"88rLS"};
// @ts-expect-error type
export const v424: t.ElementEcommerce = 7;
// @ts-expect-error type
export const v425: t.ElementEcommerce = {"product_id":7};
export const v426: t.ElementEcommerce = {"view_type":"H2N","product_id":"WhW","label":"ZKiP","options":[{"option_id":"","label":"dhla6CN9oD","price":"","regular_price":"d","color":"","image_thumbnail_url":"GmQdW4ZB6e","available":false,"selected":false},{"option_id":"c00Ht","label":"5Bvb7tBX1","regular_price":"OM","currency":"mrvHbrZkWy","color":"0D9q","image_url":"bTWOruO","image_thumbnail_url":"T8","available":true,"selected":false},{"option_id":"","label":"GS0AFe","price":"oKCJ","regular_price":"n4L","currency":"jp","color":"8o","image_url":"tT4","image_thumbnail_url":"Y3uA"}],"addons":[{"addon_type":"x","range_from":"t","currency":"2hm"},{"addon_type":"","range_from":"KWx1dPQ","range_to":"I","currency":"w2KU"},{"addon_type":"","range_from":"","range_to":"","currency":"5"}]};
// @ts-expect-error anyOf
export const v427: t.ElementEcommerce = {"view_type":7,"product_id":"WhW","label":"ZKiP","options":[{"option_id":"","label":"dhla6CN9oD","price":"","regular_price":"d","color":"","image_thumbnail_url":"GmQdW4ZB6e","available":false,"selected":false},{"option_id":"c00Ht","label":"5Bvb7tBX1","regular_price":"OM","currency":"mrvHbrZkWy","color":"0D9q","image_url":"bTWOruO","image_thumbnail_url":"T8","available":true,"selected":false},{"option_id":"","label":"GS0AFe","price":"oKCJ","regular_price":"n4L","currency":"jp","color":"8o","image_url":"tT4","image_thumbnail_url":"Y3uA"}],"addons":[{"addon_type":"x","range_from":"t","currency":"2hm"},{"addon_type":"","range_from":"KWx1dPQ","range_to":"I","currency":"w2KU"},{"addon_type":"","range_from":"","range_to":"","currency":"5"}]};
// @ts-expect-error required
export const v428: t.ElementEcommerce = {"view_type":"H2N","product_id":"WhW","label":"ZKiP","options":[{"label":"dhla6CN9oD","price":"","regular_price":"d","color":"","image_thumbnail_url":"GmQdW4ZB6e","available":false,"selected":false},{"option_id":"c00Ht","label":"5Bvb7tBX1","regular_price":"OM","currency":"mrvHbrZkWy","color":"0D9q","image_url":"bTWOruO","image_thumbnail_url":"T8","available":true,"selected":false},{"option_id":"","label":"GS0AFe","price":"oKCJ","regular_price":"n4L","currency":"jp","color":"8o","image_url":"tT4","image_thumbnail_url":"Y3uA"}],"addons":[{"addon_type":"x","range_from":"t","currency":"2hm"},{"addon_type":"","range_from":"KWx1dPQ","range_to":"I","currency":"w2KU"},{"addon_type":"","range_from":"","range_to":"","currency":"5"}]};
// @ts-expect-error required
export const v429: t.ElementEcommerce = {"view_type":"H2N","product_id":"WhW","label":"ZKiP","options":[{"option_id":"","price":"","regular_price":"d","color":"","image_thumbnail_url":"GmQdW4ZB6e","available":false,"selected":false},{"option_id":"c00Ht","label":"5Bvb7tBX1","regular_price":"OM","currency":"mrvHbrZkWy","color":"0D9q","image_url":"bTWOruO","image_thumbnail_url":"T8","available":true,"selected":false},{"option_id":"","label":"GS0AFe","price":"oKCJ","regular_price":"n4L","currency":"jp","color":"8o","image_url":"tT4","image_thumbnail_url":"Y3uA"}],"addons":[{"addon_type":"x","range_from":"t","currency":"2hm"},{"addon_type":"","range_from":"KWx1dPQ","range_to":"I","currency":"w2KU"},{"addon_type":"","range_from":"","range_to":"","currency":"5"}]};
export const v430: t.ElementEcommerceInput = {"view_type":"images","product_id":""};
// @ts-expect-error type
export const v431: t.ElementEcommerceInput = 7;
// @ts-expect-error additionalProperties
export const v432: t.ElementEcommerceInput = {"view_type":"images","product_id":"","unexpected":true};
// @ts-expect-error required
export const v433: t.ElementEcommerceInput = {"product_id":""};
// @ts-expect-error type
export const v434: t.ElementEcommerceInput = {"view_type":7,"product_id":""};
// @ts-expect-error enum
export const v435: t.ElementEcommerceInput = {"view_type":"no such value","product_id":""};
// @ts-expect-error required
export const v436: t.ElementEcommerceInput = {"view_type":"images"};
export const v437: t.ElementEcommerceInput = {"view_type":"images","product_id":"rH2","label":"wWhWm","options":[{"option_id":"iPw8c4","label":"","price":"a6","regular_price":"9oDvdG","currency":"","image_url":"","available":false,"selected":true},{"option_id":"dW4ZB6e","label":"80NGc00","price":"35B","regular_price":"","color":"X15A","image_url":"MS6mrvH","image_thumbnail_url":"ZkW","available":true,"selected":false},{"option_id":"9qfRb","label":"WOruOglT","regular_price":"J","color":"GS0AFe","image_url":"oKCJ","image_thumbnail_url":"n4L","available":true,"selected":true}],"addons":[]};
// @ts-expect-error additionalProperties
export const v438: t.ElementEcommerceInput = {"view_type":"images","product_id":"rH2","label":"wWhWm","options":[{"option_id":"iPw8c4","label":"","price":"a6","regular_price":"9oDvdG","currency":"","image_url":"","available":false,"selected":true},{"option_id":"dW4ZB6e","label":"80NGc00","price":"35B","regular_price":"","color":"X15A","image_url":"MS6mrvH","image_thumbnail_url":"ZkW","available":true,"selected":false},{"option_id":"9qfRb","label":"WOruOglT","regular_price":"J","color":"GS0AFe","image_url":"oKCJ","image_thumbnail_url":"n4L","available":true,"selected":true}],"addons":[],"unexpected":true};
// @ts-expect-error enum
export const v439: t.ElementEcommerceInput = {"view_type":"no such value","product_id":"rH2","label":"wWhWm","options":[{"option_id":"iPw8c4","label":"","price":"a6","regular_price":"9oDvdG","currency":"","image_url":"","available":false,"selected":true},{"option_id":"dW4ZB6e","label":"80NGc00","price":"35B","regular_price":"","color":"X15A","image_url":"MS6mrvH","image_thumbnail_url":"ZkW","available":true,"selected":false},{"option_id":"9qfRb","label":"WOruOglT","regular_price":"J","color":"GS0AFe","image_url":"oKCJ","image_thumbnail_url":"n4L","available":true,"selected":true}],"addons":[]};
export const v440: t.ErrorEnvelope = {"error":{"type":"agent_offline","message":"88rLS"}};
// @ts-expect-error type
export const v441: t.ErrorEnvelope = 7;
// @ts-expect-error required
export const v442: t.ErrorEnvelope = {};
// @ts-expect-error type
export const v443: t.ErrorEnvelope = {"error":7};
// @ts-expect-error required
export const v444: t.ErrorEnvelope = {"error":{"message":"88rLS"}};
// @ts-expect-error anyOf
export const v445: t.ErrorEnvelope = {"error":{"type":7,"message":"88rLS"}};
export const v446: t.ErrorEnvelope = {"error":{"type":"license_not_found","message":"H2N","data":{"region":"hWmAZKiP"}}};
// @ts-expect-error anyOf
export const v447: t.ErrorEnvelope = {"error":{"type":7,"message":"H2N","data":{"region":"hWmAZKiP"}}};
export const v448: t.ErrorType = "agent_offline";
// @ts-expect-error anyOf
export const v449: t.ErrorType = 7;
export const v450: t.ErrorType = "license_not_found";
// @ts-expect-error anyOf
export const v451: t.ErrorType = 7;
export const v452: t.EventDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E"};
// @ts-expect-error type
export const v453: t.EventDeletedPayload = 7;
// @ts-expect-error required
export const v454: t.EventDeletedPayload = {"thread_id":"A9CEizp","event_id":"E"};
// @ts-expect-error type
export const v455: t.EventDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E"};
// @ts-expect-error required
export const v456: t.EventDeletedPayload = {"chat_id":"aG88rL","event_id":"E"};
export const v457: t.EventDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ"};
export const v458: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v459: t.EventPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v460: t.EventPropertiesDeletedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v461: t.EventPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v462: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v463: t.EventPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v464: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v465: t.EventPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v466: t.EventPropertiesUpdatedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v467: t.EventPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v468: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v469: t.EventPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v470: t.EventTypesFilter = {"values":[]};
// @ts-expect-error anyOf
export const v471: t.EventTypesFilter = 7;
// @ts-expect-error anyOf
export const v472: t.EventTypesFilter = {"values":[],"unexpected":true};
export const v473: t.EventTypesFilter = {"values":["file"],"require_every_value":false};
export const v474: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v475: t.EventUpdatedPayload = 7;
// @ts-expect-error required
export const v476: t.EventUpdatedPayload = {"thread_id":"A9CEizp","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v477: t.EventUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error required
export const v478: t.EventUpdatedPayload = {"chat_id":"aG88rL","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error anyOf
export const v479: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v480: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
export const v481: t.EventUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"id":"","type":"filled_form","created_at":"2001-02-06T00:56:27Z","author_id":"9oDvdG","visibility":"","form_id":"a8e8GmQd","form_type":"ask_for_email","fields":[{"type":"textarea","id":"Ht35Bvb7t","label":"X15A","answer":"MS6mrvH"}],"deleted":true}};
export const v482: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v483: t.EventsMarkedAsSeenPayload = 7;
// @ts-expect-error required
export const v484: t.EventsMarkedAsSeenPayload = {"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v485: t.EventsMarkedAsSeenPayload = {"user_id":7,"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error required
export const v486: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","seen_up_to":"2004-06-03T09:46:17Z"};
export const v487: t.EventsMarkedAsSeenPayload = {"user_id":"urH2NEwW","chat_id":"W","seen_up_to":"2006-06-26T13:08:40Z"};
export const v488: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5","deleted":true};
// @ts-expect-error type
export const v489: t.FileChatEvent = 7;
// @ts-expect-error required
export const v490: t.FileChatEvent = {"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5","deleted":true};
// @ts-expect-error type
export const v491: t.FileChatEvent = {"id":7,"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5","deleted":true};
// @ts-expect-error required
export const v492: t.FileChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5","deleted":true};
// @ts-expect-error const
export const v493: t.FileChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5","deleted":true};
// @ts-expect-error anyOf
export const v494: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5","deleted":true};
export const v495: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM","deleted":false};
// @ts-expect-error const
export const v496: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM","deleted":false};
// @ts-expect-error anyOf
export const v497: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":7,"properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM","deleted":false};
export const v498: t.FileChatEventInput = {"type":"file","visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error type
export const v499: t.FileChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v500: t.FileChatEventInput = {"type":"file","visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl","unexpected":true};
// @ts-expect-error required
export const v501: t.FileChatEventInput = {"visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error type
export const v502: t.FileChatEventInput = {"type":7,"visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error const
export const v503: t.FileChatEventInput = {"type":"no such value","visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error enum
export const v504: t.FileChatEventInput = {"type":"file","visibility":"no such value","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error required
export const v505: t.FileChatEventInput = {"type":"file","visibility":"agents","alternative_text":"eyVrl"};
export const v506: t.FileChatEventInput = {"custom_id":"rH2","type":"file","visibility":"all","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9"};
// @ts-expect-error additionalProperties
export const v507: t.FileChatEventInput = {"custom_id":"rH2","type":"file","visibility":"all","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9","unexpected":true};
// @ts-expect-error const
export const v508: t.FileChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9"};
// @ts-expect-error enum
export const v509: t.FileChatEventInput = {"custom_id":"rH2","type":"file","visibility":"no such value","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9"};
export const v510: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error type
export const v511: t.FilledFormChatEvent = 7;
// @ts-expect-error required
export const v512: t.FilledFormChatEvent = {"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error type
export const v513: t.FilledFormChatEvent = {"id":7,"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error required
export const v514: t.FilledFormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error const
export const v515: t.FilledFormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error anyOf
export const v516: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error anyOf
export const v517: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":7,"fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
export const v518: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[],"deleted":false};
// @ts-expect-error const
export const v519: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[],"deleted":false};
export const v520: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v521: t.FilledFormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v522: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"agents","form_id":"rLSA9CEizp","fields":[],"unexpected":true};
// @ts-expect-error required
export const v523: t.FilledFormChatEventInput = {"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v524: t.FilledFormChatEventInput = {"type":7,"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error const
export const v525: t.FilledFormChatEventInput = {"type":"no such value","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error enum
export const v526: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"no such value","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error required
export const v527: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"agents","fields":[]};
export const v528: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}]};
// @ts-expect-error additionalProperties
export const v529: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}],"unexpected":true};
// @ts-expect-error const
export const v530: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}]};
// @ts-expect-error enum
export const v531: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"no such value","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}]};
// @ts-expect-error anyOf
export const v532: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[7]};
// @ts-expect-error anyOf
export const v533: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":"","unexpected":true}]};
export const v534: t.FilledFormField = {"type":"checkbox","id":"CEizpjEeyV","label":"lcA"};
// @ts-expect-error anyOf
export const v535: t.FilledFormField = 7;
// @ts-expect-error anyOf
export const v536: t.FilledFormField = {"id":"CEizpjEeyV","label":"lcA"};
export const v537: t.FilledFormField = {"type":"name","id":"W","label":"AZ","answer":"P"};
export const v538: t.FilledFormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v539: t.FilledFormFieldInput = 7;
// @ts-expect-error anyOf
export const v540: t.FilledFormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe","unexpected":true};
export const v541: t.FilledFormFieldInput = {"type":"radio","id":"hWmAZKiP","label":"8c4d","answer":{"id":"l","label":""}};
export const v542: t.FilledFormOption = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v543: t.FilledFormOption = 7;
// @ts-expect-error required
export const v544: t.FilledFormOption = {"label":"A9CEizp"};
// @ts-expect-error type
export const v545: t.FilledFormOption = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v546: t.FilledFormOption = {"id":"aG88rL"};
export const v547: t.FilledFormOption = {"id":"urH2NEwW","label":"W"};
export const v548: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v549: t.FilledFormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v550: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp","unexpected":true};
// @ts-expect-error required
export const v551: t.FilledFormOptionInput = {"label":"A9CEizp"};
// @ts-expect-error type
export const v552: t.FilledFormOptionInput = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v553: t.FilledFormOptionInput = {"id":"aG88rL"};
export const v554: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W"};
// @ts-expect-error additionalProperties
export const v555: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W","unexpected":true};
export const v556: t.FilledGroupOption = {"label":""};
// @ts-expect-error type
export const v557: t.FilledGroupOption = 7;
// @ts-expect-error required
export const v558: t.FilledGroupOption = {};
// @ts-expect-error type
export const v559: t.FilledGroupOption = {"label":7};
export const v560: t.FilledGroupOption = {"id":"2NEwW","label":"W","group_id":-152};
// @ts-expect-error required
export const v561: t.FilledGroupOption = {"id":"2NEwW","group_id":-152};
export const v562: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193};
// @ts-expect-error type
export const v563: t.FilledGroupOptionInput = 7;
// @ts-expect-error additionalProperties
export const v564: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193,"unexpected":true};
// @ts-expect-error required
export const v565: t.FilledGroupOptionInput = {"label":"9CEi","group_id":-193};
// @ts-expect-error required
export const v566: t.FilledGroupOptionInput = {"id":"88rLS","group_id":-193};
// @ts-expect-error type
export const v567: t.FilledGroupOptionInput = {"id":"88rLS","label":7,"group_id":-193};
export const v568: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152};
// @ts-expect-error additionalProperties
export const v569: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152,"unexpected":true};
export const v570: t.FollowChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v571: t.FollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v572: t.FollowChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v573: t.FollowChatRequest = {};
// @ts-expect-error type
export const v574: t.FollowChatRequest = {"id":7};
export const v575: t.FollowChatRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v576: t.FollowChatRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v577: t.FollowChatRequest = {};
export const v578: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}],"deleted":false};
// @ts-expect-error type
export const v579: t.FormChatEvent = 7;
// @ts-expect-error required
export const v580: t.FormChatEvent = {"type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}],"deleted":false};
// @ts-expect-error type
export const v581: t.FormChatEvent = {"id":7,"type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}],"deleted":false};
// @ts-expect-error required
export const v582: t.FormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}],"deleted":false};
// @ts-expect-error const
export const v583: t.FormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}],"deleted":false};
// @ts-expect-error anyOf
export const v584: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}],"deleted":false};
// @ts-expect-error anyOf
export const v585: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":7,"fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}],"deleted":false};
export const v586: t.FormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[],"deleted":false};
// @ts-expect-error const
export const v587: t.FormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[],"deleted":false};
export const v588: t.FormChatEventInput = {"type":"form","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v589: t.FormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v590: t.FormChatEventInput = {"type":"form","visibility":"agents","form_id":"rLSA9CEizp","fields":[],"unexpected":true};
// @ts-expect-error required
export const v591: t.FormChatEventInput = {"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v592: t.FormChatEventInput = {"type":7,"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error const
export const v593: t.FormChatEventInput = {"type":"no such value","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error enum
export const v594: t.FormChatEventInput = {"type":"form","visibility":"no such value","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error required
export const v595: t.FormChatEventInput = {"type":"form","visibility":"agents","fields":[]};
export const v596: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error additionalProperties
export const v597: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}],"unexpected":true};
// @ts-expect-error const
export const v598: t.FormChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error enum
export const v599: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"no such value","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error anyOf
export const v600: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[7]};
// @ts-expect-error anyOf
export const v601: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false,"unexpected":true}]};
export const v602: t.FormField = {"type":"checkbox","id":"CEizpjEeyV","label":"lcA"};
// @ts-expect-error anyOf
export const v603: t.FormField = 7;
// @ts-expect-error anyOf
export const v604: t.FormField = {"id":"CEizpjEeyV","label":"lcA"};
export const v605: t.FormField = {"type":"name","id":"W","label":"AZ","required":true};
export const v606: t.FormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v607: t.FormFieldInput = 7;
// @ts-expect-error anyOf
export const v608: t.FormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe","unexpected":true};
export const v609: t.FormFieldInput = {"type":"radio","id":"hWmAZKiP","label":"8c4d","required":true,"options":[{"id":"9oDvdG","label":"d"},{"id":"","label":"e8GmQdW4ZB"},{"id":"80NGc00","label":"t35Bvb"}]};
export const v610: t.FormFilter = {"answer_id":"88rLS","exclude_values":["jE"],"groups":{}};
// @ts-expect-error type
export const v611: t.FormFilter = 7;
// @ts-expect-error additionalProperties
export const v612: t.FormFilter = {"answer_id":"88rLS","exclude_values":["jE"],"groups":{},"unexpected":true};
// @ts-expect-error type
export const v613: t.FormFilter = {"answer_id":7,"exclude_values":["jE"],"groups":{}};
// @ts-expect-error additionalProperties
export const v614: t.FormFilter = {"answer_id":"88rLS","exclude_values":["jE"],"groups":{"unexpected":true}};
export const v615: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW","from":"2024-03-14T20:34:08Z","to":"2011-12-02T21:03:07Z","exists":true,"exclude_values":["oDvdGfd7Xa","e8GmQdW4ZB"]};
// @ts-expect-error enum
export const v616: t.FormFilter = {"type":"no such value","answer_id":"2NEwW","from":"2024-03-14T20:34:08Z","to":"2011-12-02T21:03:07Z","exists":true,"exclude_values":["oDvdGfd7Xa","e8GmQdW4ZB"]};
export const v617: t.FormOption = {"label":""};
// @ts-expect-error type
export const v618: t.FormOption = 7;
// @ts-expect-error required
export const v619: t.FormOption = {};
// @ts-expect-error type
export const v620: t.FormOption = {"label":7};
export const v621: t.FormOption = {"id":"rH2","label":"EwWhWm","group_id":670};
// @ts-expect-error required
export const v622: t.FormOption = {"id":"rH2","group_id":670};
export const v623: t.FormOptionInput = {"label":""};
// @ts-expect-error type
export const v624: t.FormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v625: t.FormOptionInput = {"label":"","unexpected":true};
// @ts-expect-error required
export const v626: t.FormOptionInput = {};
// @ts-expect-error type
export const v627: t.FormOptionInput = {"label":7};
export const v628: t.FormOptionInput = {"id":"rH2","label":"EwWhWm","group_id":670};
// @ts-expect-error additionalProperties
export const v629: t.FormOptionInput = {"id":"rH2","label":"EwWhWm","group_id":670,"unexpected":true};
// @ts-expect-error required
export const v630: t.FormOptionInput = {"id":"rH2","group_id":670};
export const v631: t.FormType = "prechat";
// @ts-expect-error anyOf
export const v632: t.FormType = 7;
export const v633: t.FormType = "prechat";
// @ts-expect-error anyOf
export const v634: t.FormType = 7;
export const v635: t.GeoLocation = {"country_code":"88rLS","longitude":"pjEe"};
// @ts-expect-error type
export const v636: t.GeoLocation = 7;
// @ts-expect-error type
export const v637: t.GeoLocation = {"country_code":7,"longitude":"pjEe"};
export const v638: t.GeoLocation = {"country":"rH2","country_code":"wWhWm","region":"KiPw8c4dh","city":"","latitude":"9oDvdG","longitude":""};
export const v639: t.GetChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v640: t.GetChatRequest = 7;
// @ts-expect-error additionalProperties
export const v641: t.GetChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v642: t.GetChatRequest = {};
// @ts-expect-error type
export const v643: t.GetChatRequest = {"chat_id":7};
export const v644: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8"};
// @ts-expect-error additionalProperties
export const v645: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","unexpected":true};
// @ts-expect-error required
export const v646: t.GetChatRequest = {"thread_id":"mAZKiPw8"};
export const v647: t.GetChatResponse = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v648: t.GetChatResponse = 7;
// @ts-expect-error required
export const v649: t.GetChatResponse = {"is_followed":true};
// @ts-expect-error type
export const v650: t.GetChatResponse = {"id":7,"is_followed":true};
export const v651: t.GetChatResponse = {"id":"urH2NEwW","users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"phone_number":"vdGfd","present":true,"visit":{},"statistics":{},"agent_last_event_created_at":"2021-01-25T21:49:26Z","chat_ids":["0NGc00Ht35","vb7t"],"followed":false,"online":false,"group_ids":[],"state":"S6mrvH","tickets":[{}],"carts":[],"omnichannel":{},"address":{},"__priv_lc2_customer_id":"0D9q"},{"type":"","id":"WOruOglT","email":"J","events_seen_up_to":"2017-07-23T20:25:30Z","avatar":"BoKCJGsn4"},{"id":"jp","type":"agent","name":"8o","email":"tT4","present":true,"events_seen_up_to":"2027-05-14T21:55:32Z","avatar":"x","visibility":"3qr"}],"thread":{"id":"m","active":true,"user_ids":["Wx1dPQ","kIlyw2KUb"],"events":[],"created_at":"2027-01-09T02:55:06Z","properties":{},"access":{"group_ids":[-947,-278]},"restricted_access":"iPLkcEZHNN","tags":["C","P"],"queue":{"position":697,"wait_time":-699,"queued_at":"2028-05-14T12:40:25Z"},"queues_duration":142,"previous_thread_id":"DLW","next_thread_id":"2jwzbE8nmb","previous_accessible_thread_id":"CEVoGX","next_accessible_thread_id":"M","summary":{"status":"5vj","updated_at":"2013-09-08T01:44:32Z"},"customer_visit":{"ip":"W","user_agent":"xpIPt","geolocation":{}}},"threads":[{"id":"Paf","active":true,"user_ids":["hei0ptLhJC","xJuWY","efSt"],"events":[],"created_at":"2025-01-26T09:48:18Z","properties":{},"access":{"group_ids":[]},"restricted_access":"MvGYC","tags":["5","K"],"queues_duration":-216,"previous_thread_id":"yOvrdP2if","next_thread_id":"FIdCumE","previous_accessible_thread_id":"9P","summary":{"status":"kl","text":"V92Q","updated_at":"2030-05-07T13:18:58Z"},"customer_visit":{"ip":"dEBb6VUP","geolocation":{}}}],"properties":{},"access":{"group_ids":[-78,-268]}};
// @ts-expect-error required
export const v652: t.GetChatResponse = {"users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"phone_number":"vdGfd","present":true,"visit":{},"statistics":{},"agent_last_event_created_at":"2021-01-25T21:49:26Z","chat_ids":["0NGc00Ht35","vb7t"],"followed":false,"online":false,"group_ids":[],"state":"S6mrvH","tickets":[{}],"carts":[],"omnichannel":{},"address":{},"__priv_lc2_customer_id":"0D9q"},{"type":"","id":"WOruOglT","email":"J","events_seen_up_to":"2017-07-23T20:25:30Z","avatar":"BoKCJGsn4"},{"id":"jp","type":"agent","name":"8o","email":"tT4","present":true,"events_seen_up_to":"2027-05-14T21:55:32Z","avatar":"x","visibility":"3qr"}],"thread":{"id":"m","active":true,"user_ids":["Wx1dPQ","kIlyw2KUb"],"events":[],"created_at":"2027-01-09T02:55:06Z","properties":{},"access":{"group_ids":[-947,-278]},"restricted_access":"iPLkcEZHNN","tags":["C","P"],"queue":{"position":697,"wait_time":-699,"queued_at":"2028-05-14T12:40:25Z"},"queues_duration":142,"previous_thread_id":"DLW","next_thread_id":"2jwzbE8nmb","previous_accessible_thread_id":"CEVoGX","next_accessible_thread_id":"M","summary":{"status":"5vj","updated_at":"2013-09-08T01:44:32Z"},"customer_visit":{"ip":"W","user_agent":"xpIPt","geolocation":{}}},"threads":[{"id":"Paf","active":true,"user_ids":["hei0ptLhJC","xJuWY","efSt"],"events":[],"created_at":"2025-01-26T09:48:18Z","properties":{},"access":{"group_ids":[]},"restricted_access":"MvGYC","tags":["5","K"],"queues_duration":-216,"previous_thread_id":"yOvrdP2if","next_thread_id":"FIdCumE","previous_accessible_thread_id":"9P","summary":{"status":"kl","text":"V92Q","updated_at":"2030-05-07T13:18:58Z"},"customer_visit":{"ip":"dEBb6VUP","geolocation":{}}}],"properties":{},"access":{"group_ids":[-78,-268]}};
// @ts-expect-error anyOf
export const v653: t.GetChatResponse = {"id":"urH2NEwW","users":[7,{"type":"","id":"WOruOglT","email":"J","events_seen_up_to":"2017-07-23T20:25:30Z","avatar":"BoKCJGsn4"},{"id":"jp","type":"agent","name":"8o","email":"tT4","present":true,"events_seen_up_to":"2027-05-14T21:55:32Z","avatar":"x","visibility":"3qr"}],"thread":{"id":"m","active":true,"user_ids":["Wx1dPQ","kIlyw2KUb"],"events":[],"created_at":"2027-01-09T02:55:06Z","properties":{},"access":{"group_ids":[-947,-278]},"restricted_access":"iPLkcEZHNN","tags":["C","P"],"queue":{"position":697,"wait_time":-699,"queued_at":"2028-05-14T12:40:25Z"},"queues_duration":142,"previous_thread_id":"DLW","next_thread_id":"2jwzbE8nmb","previous_accessible_thread_id":"CEVoGX","next_accessible_thread_id":"M","summary":{"status":"5vj","updated_at":"2013-09-08T01:44:32Z"},"customer_visit":{"ip":"W","user_agent":"xpIPt","geolocation":{}}},"threads":[{"id":"Paf","active":true,"user_ids":["hei0ptLhJC","xJuWY","efSt"],"events":[],"created_at":"2025-01-26T09:48:18Z","properties":{},"access":{"group_ids":[]},"restricted_access":"MvGYC","tags":["5","K"],"queues_duration":-216,"previous_thread_id":"yOvrdP2if","next_thread_id":"FIdCumE","previous_accessible_thread_id":"9P","summary":{"status":"kl","text":"V92Q","updated_at":"2030-05-07T13:18:58Z"},"customer_visit":{"ip":"dEBb6VUP","geolocation":{}}}],"properties":{},"access":{"group_ids":[-78,-268]}};
// @ts-expect-error anyOf
export const v654: t.GetChatResponse = {"id":"urH2NEwW","users":[{"type":"customer","name":"","email_verified":false,"phone_number":"vdGfd","present":true,"visit":{},"statistics":{},"agent_last_event_created_at":"2021-01-25T21:49:26Z","chat_ids":["0NGc00Ht35","vb7t"],"followed":false,"online":false,"group_ids":[],"state":"S6mrvH","tickets":[{}],"carts":[],"omnichannel":{},"address":{},"__priv_lc2_customer_id":"0D9q"},{"type":"","id":"WOruOglT","email":"J","events_seen_up_to":"2017-07-23T20:25:30Z","avatar":"BoKCJGsn4"},{"id":"jp","type":"agent","name":"8o","email":"tT4","present":true,"events_seen_up_to":"2027-05-14T21:55:32Z","avatar":"x","visibility":"3qr"}],"thread":{"id":"m","active":true,"user_ids":["Wx1dPQ","kIlyw2KUb"],"events":[],"created_at":"2027-01-09T02:55:06Z","properties":{},"access":{"group_ids":[-947,-278]},"restricted_access":"iPLkcEZHNN","tags":["C","P"],"queue":{"position":697,"wait_time":-699,"queued_at":"2028-05-14T12:40:25Z"},"queues_duration":142,"previous_thread_id":"DLW","next_thread_id":"2jwzbE8nmb","previous_accessible_thread_id":"CEVoGX","next_accessible_thread_id":"M","summary":{"status":"5vj","updated_at":"2013-09-08T01:44:32Z"},"customer_visit":{"ip":"W","user_agent":"xpIPt","geolocation":{}}},"threads":[{"id":"Paf","active":true,"user_ids":["hei0ptLhJC","xJuWY","efSt"],"events":[],"created_at":"2025-01-26T09:48:18Z","properties":{},"access":{"group_ids":[]},"restricted_access":"MvGYC","tags":["5","K"],"queues_duration":-216,"previous_thread_id":"yOvrdP2if","next_thread_id":"FIdCumE","previous_accessible_thread_id":"9P","summary":{"status":"kl","text":"V92Q","updated_at":"2030-05-07T13:18:58Z"},"customer_visit":{"ip":"dEBb6VUP","geolocation":{}}}],"properties":{},"access":{"group_ids":[-78,-268]}};
export const v655: t.GetCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v656: t.GetCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v657: t.GetCustomerRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v658: t.GetCustomerRequest = {};
// @ts-expect-error type
export const v659: t.GetCustomerRequest = {"id":7};
export const v660: t.GetCustomerRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v661: t.GetCustomerRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v662: t.GetCustomerRequest = {};
export const v663: t.GetCustomerResponse = {"id":"aG88rL","type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error type
export const v664: t.GetCustomerResponse = 7;
// @ts-expect-error required
export const v665: t.GetCustomerResponse = {"type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error type
export const v666: t.GetCustomerResponse = {"id":7,"type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error required
export const v667: t.GetCustomerResponse = {"id":"aG88rL","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error const
export const v668: t.GetCustomerResponse = {"id":"aG88rL","type":"no such value","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
export const v669: t.GetCustomerResponse = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","created_at":"2000-12-03T23:31:11Z","present":true,"events_seen_up_to":"2028-10-14T22:04:42Z","session_fields":[{},{}],"statistics":{"chats_count":698,"threads_count":96,"visits_count":806,"greetings_shown_count":-302,"greetings_accepted_count":905,"greetings_converted_count":-124,"tickets_count":735,"tickets_archive_count":-586,"tickets_spam_count":248,"tickets_trash_count":876,"orders_count":-443,"last_visit_started_at":"2016-01-09T19:10:46Z"},"agent_last_event_created_at":"2012-05-27T11:59:15Z","customer_last_event_created_at":"2021-01-23T18:38:17Z","chat_ids":["l","8NhJ6bJG"],"followed":false,"online":false,"group_ids":[-109,-547,165],"state":"Gsn4LG","tickets":[],"carts":[{"store_uuid":"oYttT4xzY3","store_platform":"35HZ","customer_signed_in":true,"subtotal":-721.7218312434852,"total":804.0063134394586,"subtotal_usd":-435.98361359909177,"total_usd":-762.5301978550851,"currency":"","items":[{},{}],"last_updated_at":"2024-05-27T01:40:41Z"},{"store_uuid":"I","store_platform":"w2KU","customer_signed_in":false,"subtotal":786.1711494624615,"total":-483.3298437297344,"subtotal_usd":846.0228554904461,"total_usd":302.99506010487676,"currency":"bwF4i","items":[{},{}],"last_updated_at":"2001-06-25T12:38:38Z"},{"store_uuid":"hCkPbR0","store_platform":"w","subtotal":-133.42183781787753,"total":354.93032075464725,"subtotal_usd":-870.0714590959251,"total_usd":364.22815965488553,"currency":"LWd72","items":[{}],"last_updated_at":"2000-06-30T05:11:01Z"}],"omnichannel":{"fb_messenger":[{"ID":"oGXVgMOe","Name":"5vj","LastName":"TpeU","ProfilePicURL":"1fWUExpI","Gender":"nhC","Locale":"afr3X8h","IsVerifiedUser":true}],"twilio":[{}]},"address":{"address":"J","city":"xJuWY","country":"","state":"tzoYeYy","postal_code":"0pm"},"__priv_lc2_customer_id":"vGYCJM"};
// @ts-expect-error const
export const v670: t.GetCustomerResponse = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","created_at":"2000-12-03T23:31:11Z","present":true,"events_seen_up_to":"2028-10-14T22:04:42Z","session_fields":[{},{}],"statistics":{"chats_count":698,"threads_count":96,"visits_count":806,"greetings_shown_count":-302,"greetings_accepted_count":905,"greetings_converted_count":-124,"tickets_count":735,"tickets_archive_count":-586,"tickets_spam_count":248,"tickets_trash_count":876,"orders_count":-443,"last_visit_started_at":"2016-01-09T19:10:46Z"},"agent_last_event_created_at":"2012-05-27T11:59:15Z","customer_last_event_created_at":"2021-01-23T18:38:17Z","chat_ids":["l","8NhJ6bJG"],"followed":false,"online":false,"group_ids":[-109,-547,165],"state":"Gsn4LG","tickets":[],"carts":[{"store_uuid":"oYttT4xzY3","store_platform":"35HZ","customer_signed_in":true,"subtotal":-721.7218312434852,"total":804.0063134394586,"subtotal_usd":-435.98361359909177,"total_usd":-762.5301978550851,"currency":"","items":[{},{}],"last_updated_at":"2024-05-27T01:40:41Z"},{"store_uuid":"I","store_platform":"w2KU","customer_signed_in":false,"subtotal":786.1711494624615,"total":-483.3298437297344,"subtotal_usd":846.0228554904461,"total_usd":302.99506010487676,"currency":"bwF4i","items":[{},{}],"last_updated_at":"2001-06-25T12:38:38Z"},{"store_uuid":"hCkPbR0","store_platform":"w","subtotal":-133.42183781787753,"total":354.93032075464725,"subtotal_usd":-870.0714590959251,"total_usd":364.22815965488553,"currency":"LWd72","items":[{}],"last_updated_at":"2000-06-30T05:11:01Z"}],"omnichannel":{"fb_messenger":[{"ID":"oGXVgMOe","Name":"5vj","LastName":"TpeU","ProfilePicURL":"1fWUExpI","Gender":"nhC","Locale":"afr3X8h","IsVerifiedUser":true}],"twilio":[{}]},"address":{"address":"J","city":"xJuWY","country":"","state":"tzoYeYy","postal_code":"0pm"},"__priv_lc2_customer_id":"vGYCJM"};
export const v671: t.GreetingsFilter = {"to":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v672: t.GreetingsFilter = 7;
// @ts-expect-error additionalProperties
export const v673: t.GreetingsFilter = {"to":"2016-12-31T06:36:43Z","unexpected":true};
// @ts-expect-error type
export const v674: t.GreetingsFilter = {"to":7};
export const v675: t.GreetingsFilter = {"from":"2010-04-17T21:37:29Z","to":"2024-02-23T04:25:50Z","exists":true,"values":[944],"exclude_values":[-876,-744,-616],"groups":{"exclude_values":[977,-535]}};
// @ts-expect-error additionalProperties
export const v676: t.GreetingsFilter = {"from":"2010-04-17T21:37:29Z","to":"2024-02-23T04:25:50Z","exists":true,"values":[944],"exclude_values":[-876,-744,-616],"groups":{"exclude_values":[977,-535]},"unexpected":true};
export const v677: t.GroupCreatedPayload = {"id":254,"name":"88rLS"};
// @ts-expect-error type
export const v678: t.GroupCreatedPayload = 7;
// @ts-expect-error required
export const v679: t.GroupCreatedPayload = {"name":"88rLS"};
// @ts-expect-error type
export const v680: t.GroupCreatedPayload = {"id":"text","name":"88rLS"};
export const v681: t.GroupCreatedPayload = {"id":469,"name":"H2N","language_code":"WhW","agent_priorities":{}};
// @ts-expect-error required
export const v682: t.GroupCreatedPayload = {"name":"H2N","language_code":"WhW","agent_priorities":{}};
// @ts-expect-error anyOf
export const v683: t.GroupCreatedPayload = {"id":469,"name":"H2N","language_code":"WhW","agent_priorities":{"unexpected":true}};
export const v684: t.GroupDeletedPayload = {"id":254};
// @ts-expect-error type
export const v685: t.GroupDeletedPayload = 7;
// @ts-expect-error required
export const v686: t.GroupDeletedPayload = {};
// @ts-expect-error type
export const v687: t.GroupDeletedPayload = {"id":"text"};
export const v688: t.GroupDeletedPayload = {"id":469};
// @ts-expect-error required
export const v689: t.GroupDeletedPayload = {};
export const v690: t.GroupPriority = "first";
// @ts-expect-error anyOf
export const v691: t.GroupPriority = 7;
export const v692: t.GroupPriority = "normal";
// @ts-expect-error anyOf
export const v693: t.GroupPriority = 7;
export const v694: t.GroupPropertiesUpdatedPayload = {"group_id":254,"properties":{}};
// @ts-expect-error type
export const v695: t.GroupPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v696: t.GroupPropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error type
export const v697: t.GroupPropertiesUpdatedPayload = {"group_id":"text","properties":{}};
// @ts-expect-error required
export const v698: t.GroupPropertiesUpdatedPayload = {"group_id":254};
export const v699: t.GroupPropertiesUpdatedPayload = {"group_id":469,"properties":{}};
export const v700: t.GroupsStatusUpdatedPayload = {"groups":[{"id":-995},{"id":963}]};
// @ts-expect-error type
export const v701: t.GroupsStatusUpdatedPayload = 7;
// @ts-expect-error required
export const v702: t.GroupsStatusUpdatedPayload = {};
// @ts-expect-error type
export const v703: t.GroupsStatusUpdatedPayload = {"groups":7};
// @ts-expect-error required
export const v704: t.GroupsStatusUpdatedPayload = {"groups":[{},{"id":963}]};
export const v705: t.GroupsStatusUpdatedPayload = {"groups":[{"id":-350,"status":"offline"},{"id":262,"status":"hWmAZKiP"}]};
// @ts-expect-error anyOf
export const v706: t.GroupsStatusUpdatedPayload = {"groups":[{"id":-350,"status":7},{"id":262,"status":"hWmAZKiP"}]};
// @ts-expect-error anyOf
export const v707: t.GroupsStatusUpdatedPayload = {"groups":[{"id":-350,"status":"offline"},{"id":262,"status":7}]};
export const v708: t.IncomingChatPayload = {"chat":{"id":"","properties":{}}};
// @ts-expect-error type
export const v709: t.IncomingChatPayload = 7;
// @ts-expect-error required
export const v710: t.IncomingChatPayload = {};
// @ts-expect-error type
export const v711: t.IncomingChatPayload = {"chat":7};
// @ts-expect-error required
export const v712: t.IncomingChatPayload = {"chat":{"properties":{}}};
export const v713: t.IncomingChatPayload = {"requester_id":"rH2","chat":{"id":"EwWhWm","users":[{"type":"w8c4dhl","id":"","email":"9oDvdG","present":true,"avatar":""},{"id":"GmQdW4ZB6e","type":"customer","name":"0NGc00Ht35","email":"b7t","email_verified":false,"avatar":"AmOMS6mrvH","phone_number":"ZkW","created_at":"2012-05-27T11:59:15Z","present":false,"events_seen_up_to":"2022-10-21T06:19:39Z","visit":{},"session_fields":[],"statistics":{},"customer_last_event_created_at":"2003-07-30T00:34:30Z","chat_ids":[],"followed":true,"online":true,"group_ids":[],"state":"KC","tickets":[],"carts":[],"omnichannel":{},"address":{}},{"id":"jp","type":"agent","name":"8o","email":"tT4","present":true,"events_seen_up_to":"2027-05-14T21:55:32Z","avatar":"x","visibility":"3qr"}],"thread":{"id":"m","active":true,"user_ids":["Wx1dPQ","kIlyw2KUb"],"events":[],"created_at":"2027-01-09T02:55:06Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":["iPLkcEZHNN","QhCkP"],"queue":{"position":697,"wait_time":-699,"queued_at":"2028-05-14T12:40:25Z"},"queues_duration":142,"previous_thread_id":"DLW","next_thread_id":"2jwzbE8nmb","previous_accessible_thread_id":"CEVoGX","next_accessible_thread_id":"M","summary":{"status":"5vj","updated_at":"2013-09-08T01:44:32Z"},"customer_visit":{"ip":"W","user_agent":"xpIPt","geolocation":{}}},"threads":[{"id":"Paf","active":true,"user_ids":["hei0ptLhJC","xJuWY","efSt"],"events":[],"created_at":"2025-01-26T09:48:18Z","properties":{},"access":{"group_ids":[]},"restricted_access":"MvGYC","tags":["5","K"],"queues_duration":-216,"previous_thread_id":"yOvrdP2if","next_thread_id":"FIdCumE","previous_accessible_thread_id":"9P","summary":{},"customer_visit":{}}],"properties":{},"access":{"group_ids":[]},"is_followed":false},"transferred_from":{"group_ids":[747,358,28]}};
// @ts-expect-error anyOf
export const v714: t.IncomingChatPayload = {"requester_id":"rH2","chat":{"id":"EwWhWm","users":[7,{"id":"GmQdW4ZB6e","type":"customer","name":"0NGc00Ht35","email":"b7t","email_verified":false,"avatar":"AmOMS6mrvH","phone_number":"ZkW","created_at":"2012-05-27T11:59:15Z","present":false,"events_seen_up_to":"2022-10-21T06:19:39Z","visit":{},"session_fields":[],"statistics":{},"customer_last_event_created_at":"2003-07-30T00:34:30Z","chat_ids":[],"followed":true,"online":true,"group_ids":[],"state":"KC","tickets":[],"carts":[],"omnichannel":{},"address":{}},{"id":"jp","type":"agent","name":"8o","email":"tT4","present":true,"events_seen_up_to":"2027-05-14T21:55:32Z","avatar":"x","visibility":"3qr"}],"thread":{"id":"m","active":true,"user_ids":["Wx1dPQ","kIlyw2KUb"],"events":[],"created_at":"2027-01-09T02:55:06Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":["iPLkcEZHNN","QhCkP"],"queue":{"position":697,"wait_time":-699,"queued_at":"2028-05-14T12:40:25Z"},"queues_duration":142,"previous_thread_id":"DLW","next_thread_id":"2jwzbE8nmb","previous_accessible_thread_id":"CEVoGX","next_accessible_thread_id":"M","summary":{"status":"5vj","updated_at":"2013-09-08T01:44:32Z"},"customer_visit":{"ip":"W","user_agent":"xpIPt","geolocation":{}}},"threads":[{"id":"Paf","active":true,"user_ids":["hei0ptLhJC","xJuWY","efSt"],"events":[],"created_at":"2025-01-26T09:48:18Z","properties":{},"access":{"group_ids":[]},"restricted_access":"MvGYC","tags":["5","K"],"queues_duration":-216,"previous_thread_id":"yOvrdP2if","next_thread_id":"FIdCumE","previous_accessible_thread_id":"9P","summary":{},"customer_visit":{}}],"properties":{},"access":{"group_ids":[]},"is_followed":false},"transferred_from":{"group_ids":[747,358,28]}};
// @ts-expect-error anyOf
export const v715: t.IncomingChatPayload = {"requester_id":"rH2","chat":{"id":"EwWhWm","users":[{"id":"","email":"9oDvdG","present":true,"avatar":""},{"id":"GmQdW4ZB6e","type":"customer","name":"0NGc00Ht35","email":"b7t","email_verified":false,"avatar":"AmOMS6mrvH","phone_number":"ZkW","created_at":"2012-05-27T11:59:15Z","present":false,"events_seen_up_to":"2022-10-21T06:19:39Z","visit":{},"session_fields":[],"statistics":{},"customer_last_event_created_at":"2003-07-30T00:34:30Z","chat_ids":[],"followed":true,"online":true,"group_ids":[],"state":"KC","tickets":[],"carts":[],"omnichannel":{},"address":{}},{"id":"jp","type":"agent","name":"8o","email":"tT4","present":true,"events_seen_up_to":"2027-05-14T21:55:32Z","avatar":"x","visibility":"3qr"}],"thread":{"id":"m","active":true,"user_ids":["Wx1dPQ","kIlyw2KUb"],"events":[],"created_at":"2027-01-09T02:55:06Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":["iPLkcEZHNN","QhCkP"],"queue":{"position":697,"wait_time":-699,"queued_at":"2028-05-14T12:40:25Z"},"queues_duration":142,"previous_thread_id":"DLW","next_thread_id":"2jwzbE8nmb","previous_accessible_thread_id":"CEVoGX","next_accessible_thread_id":"M","summary":{"status":"5vj","updated_at":"2013-09-08T01:44:32Z"},"customer_visit":{"ip":"W","user_agent":"xpIPt","geolocation":{}}},"threads":[{"id":"Paf","active":true,"user_ids":["hei0ptLhJC","xJuWY","efSt"],"events":[],"created_at":"2025-01-26T09:48:18Z","properties":{},"access":{"group_ids":[]},"restricted_access":"MvGYC","tags":["5","K"],"queues_duration":-216,"previous_thread_id":"yOvrdP2if","next_thread_id":"FIdCumE","previous_accessible_thread_id":"9P","summary":{},"customer_visit":{}}],"properties":{},"access":{"group_ids":[]},"is_followed":false},"transferred_from":{"group_ids":[747,358,28]}};
export const v716: t.IncomingCustomerPayload = {"id":"aG88rL","type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error type
export const v717: t.IncomingCustomerPayload = 7;
// @ts-expect-error required
export const v718: t.IncomingCustomerPayload = {"type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error type
export const v719: t.IncomingCustomerPayload = {"id":7,"type":"customer","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error required
export const v720: t.IncomingCustomerPayload = {"id":"aG88rL","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
// @ts-expect-error const
export const v721: t.IncomingCustomerPayload = {"id":"aG88rL","type":"no such value","created_at":"2012-03-05T11:04:23Z","events_seen_up_to":"2005-01-14T14:47:17Z","visit":{"ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false,"carts":[{"store_platform":"kyhyuOFGeY","subtotal":-671.4620594866574,"total_usd":-712.5417273491621},{"store_uuid":"e","total":16.34105760604143,"total_usd":584.396980702877,"currency":"71alb9uS1f","items":[{},{},{}]}],"address":{"address":"z","country":"t41NPoxtm","state":"7juecWypjY"}};
export const v722: t.IncomingCustomerPayload = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","created_at":"2000-12-03T23:31:11Z","present":true,"events_seen_up_to":"2028-10-14T22:04:42Z","session_fields":[{},{}],"statistics":{"chats_count":698,"threads_count":96,"visits_count":806,"greetings_shown_count":-302,"greetings_accepted_count":905,"greetings_converted_count":-124,"tickets_count":735,"tickets_archive_count":-586,"tickets_spam_count":248,"tickets_trash_count":876,"orders_count":-443,"last_visit_started_at":"2016-01-09T19:10:46Z"},"agent_last_event_created_at":"2012-05-27T11:59:15Z","customer_last_event_created_at":"2021-01-23T18:38:17Z","chat_ids":["l","8NhJ6bJG"],"followed":false,"online":false,"group_ids":[-109,-547,165],"state":"Gsn4LG","tickets":[],"carts":[{"store_uuid":"oYttT4xzY3","store_platform":"35HZ","customer_signed_in":true,"subtotal":-721.7218312434852,"total":804.0063134394586,"subtotal_usd":-435.98361359909177,"total_usd":-762.5301978550851,"currency":"","items":[{},{}],"last_updated_at":"2024-05-27T01:40:41Z"},{"store_uuid":"I","store_platform":"w2KU","customer_signed_in":false,"subtotal":786.1711494624615,"total":-483.3298437297344,"subtotal_usd":846.0228554904461,"total_usd":302.99506010487676,"currency":"bwF4i","items":[{},{}],"last_updated_at":"2001-06-25T12:38:38Z"},{"store_uuid":"hCkPbR0","store_platform":"w","subtotal":-133.42183781787753,"total":354.93032075464725,"subtotal_usd":-870.0714590959251,"total_usd":364.22815965488553,"currency":"LWd72","items":[{}],"last_updated_at":"2000-06-30T05:11:01Z"}],"omnichannel":{"fb_messenger":[{"ID":"oGXVgMOe","Name":"5vj","LastName":"TpeU","ProfilePicURL":"1fWUExpI","Gender":"nhC","Locale":"afr3X8h","IsVerifiedUser":true}],"twilio":[{}]},"address":{"address":"J","city":"xJuWY","country":"","state":"tzoYeYy","postal_code":"0pm"},"__priv_lc2_customer_id":"vGYCJM"};
// @ts-expect-error const
export const v723: t.IncomingCustomerPayload = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","created_at":"2000-12-03T23:31:11Z","present":true,"events_seen_up_to":"2028-10-14T22:04:42Z","session_fields":[{},{}],"statistics":{"chats_count":698,"threads_count":96,"visits_count":806,"greetings_shown_count":-302,"greetings_accepted_count":905,"greetings_converted_count":-124,"tickets_count":735,"tickets_archive_count":-586,"tickets_spam_count":248,"tickets_trash_count":876,"orders_count":-443,"last_visit_started_at":"2016-01-09T19:10:46Z"},"agent_last_event_created_at":"2012-05-27T11:59:15Z","customer_last_event_created_at":"2021-01-23T18:38:17Z","chat_ids":["l","8NhJ6bJG"],"followed":false,"online":false,"group_ids":[-109,-547,165],"state":"Gsn4LG","tickets":[],"carts":[{"store_uuid":"oYttT4xzY3","store_platform":"35HZ","customer_signed_in":true,"subtotal":-721.7218312434852,"total":804.0063134394586,"subtotal_usd":-435.98361359909177,"total_usd":-762.5301978550851,"currency":"","items":[{},{}],"last_updated_at":"2024-05-27T01:40:41Z"},{"store_uuid":"I","store_platform":"w2KU","customer_signed_in":false,"subtotal":786.1711494624615,"total":-483.3298437297344,"subtotal_usd":846.0228554904461,"total_usd":302.99506010487676,"currency":"bwF4i","items":[{},{}],"last_updated_at":"2001-06-25T12:38:38Z"},{"store_uuid":"hCkPbR0","store_platform":"w","subtotal":-133.42183781787753,"total":354.93032075464725,"subtotal_usd":-870.0714590959251,"total_usd":364.22815965488553,"currency":"LWd72","items":[{}],"last_updated_at":"2000-06-30T05:11:01Z"}],"omnichannel":{"fb_messenger":[{"ID":"oGXVgMOe","Name":"5vj","LastName":"TpeU","ProfilePicURL":"1fWUExpI","Gender":"nhC","Locale":"afr3X8h","IsVerifiedUser":true}],"twilio":[{}]},"address":{"address":"J","city":"xJuWY","country":"","state":"tzoYeYy","postal_code":"0pm"},"__priv_lc2_customer_id":"vGYCJM"};
export const v724: t.IncomingCustomersPayload = {"customers":[]};
// @ts-expect-error type
export const v725: t.IncomingCustomersPayload = 7;
// @ts-expect-error required
export const v726: t.IncomingCustomersPayload = {};
// @ts-expect-error type
export const v727: t.IncomingCustomersPayload = {"customers":7};
export const v728: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N","customers":[{"id":"WhW","type":"customer","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","phone_number":"d","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","tickets":[{"ticket_id":"J"},{"ticket_id":"GS0AFe","created_at":"2013-03-19T11:34:31Z"},{"ticket_id":"4L","created_at":"2006-02-08T19:11:58Z"}],"carts":[{"store_uuid":"T4x","store_platform":"3uA35HZix","customer_signed_in":true,"subtotal":804.0063134394586,"total":-435.98361359909177,"subtotal_usd":-762.5301978550851,"total_usd":-881.3335527665913,"currency":"KWx1dPQ","items":[],"last_updated_at":"2017-03-13T08:52:35Z"},{"store_uuid":"","store_platform":"","customer_signed_in":true,"subtotal":-791.4726394228637,"subtotal_usd":302.99506010487676,"total_usd":0.22101867944002151,"currency":"F4i","items":[],"last_updated_at":"2005-01-16T19:32:38Z"},{"store_uuid":"QhCkP","store_platform":"0njw5xA","customer_signed_in":false,"subtotal":-870.0714590959251,"total":364.22815965488553,"subtotal_usd":-42.09078010171652,"total_usd":560.6749174185097,"currency":"2jwzbE8nmb","items":[],"last_updated_at":"2014-06-24T05:31:47Z"}],"omnichannel":{"fb_messenger":[{},{}],"twilio":[]},"address":{"address":"vj3TATpeUH","city":"fWUExpIPt","country":"C","state":"afr3X8h","postal_code":"0"},"__priv_lc2_customer_id":"LhJ"}]};
// @ts-expect-error anyOf
export const v729: t.IncomingCustomersPayload = {"customer_monitoring_level":7,"customers":[{"id":"WhW","type":"customer","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","phone_number":"d","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","tickets":[{"ticket_id":"J"},{"ticket_id":"GS0AFe","created_at":"2013-03-19T11:34:31Z"},{"ticket_id":"4L","created_at":"2006-02-08T19:11:58Z"}],"carts":[{"store_uuid":"T4x","store_platform":"3uA35HZix","customer_signed_in":true,"subtotal":804.0063134394586,"total":-435.98361359909177,"subtotal_usd":-762.5301978550851,"total_usd":-881.3335527665913,"currency":"KWx1dPQ","items":[],"last_updated_at":"2017-03-13T08:52:35Z"},{"store_uuid":"","store_platform":"","customer_signed_in":true,"subtotal":-791.4726394228637,"subtotal_usd":302.99506010487676,"total_usd":0.22101867944002151,"currency":"F4i","items":[],"last_updated_at":"2005-01-16T19:32:38Z"},{"store_uuid":"QhCkP","store_platform":"0njw5xA","customer_signed_in":false,"subtotal":-870.0714590959251,"total":364.22815965488553,"subtotal_usd":-42.09078010171652,"total_usd":560.6749174185097,"currency":"2jwzbE8nmb","items":[],"last_updated_at":"2014-06-24T05:31:47Z"}],"omnichannel":{"fb_messenger":[{},{}],"twilio":[]},"address":{"address":"vj3TATpeUH","city":"fWUExpIPt","country":"C","state":"afr3X8h","postal_code":"0"},"__priv_lc2_customer_id":"LhJ"}]};
// @ts-expect-error required
export const v730: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N"};
// @ts-expect-error const
export const v731: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N","customers":[{"id":"WhW","type":"no such value","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","phone_number":"d","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","tickets":[{"ticket_id":"J"},{"ticket_id":"GS0AFe","created_at":"2013-03-19T11:34:31Z"},{"ticket_id":"4L","created_at":"2006-02-08T19:11:58Z"}],"carts":[{"store_uuid":"T4x","store_platform":"3uA35HZix","customer_signed_in":true,"subtotal":804.0063134394586,"total":-435.98361359909177,"subtotal_usd":-762.5301978550851,"total_usd":-881.3335527665913,"currency":"KWx1dPQ","items":[],"last_updated_at":"2017-03-13T08:52:35Z"},{"store_uuid":"","store_platform":"","customer_signed_in":true,"subtotal":-791.4726394228637,"subtotal_usd":302.99506010487676,"total_usd":0.22101867944002151,"currency":"F4i","items":[],"last_updated_at":"2005-01-16T19:32:38Z"},{"store_uuid":"QhCkP","store_platform":"0njw5xA","customer_signed_in":false,"subtotal":-870.0714590959251,"total":364.22815965488553,"subtotal_usd":-42.09078010171652,"total_usd":560.6749174185097,"currency":"2jwzbE8nmb","items":[],"last_updated_at":"2014-06-24T05:31:47Z"}],"omnichannel":{"fb_messenger":[{},{}],"twilio":[]},"address":{"address":"vj3TATpeUH","city":"fWUExpIPt","country":"C","state":"afr3X8h","postal_code":"0"},"__priv_lc2_customer_id":"LhJ"}]};
export const v732: t.IncomingErrorPayload = {"action":"aG88rL"};
// @ts-expect-error type
export const v733: t.IncomingErrorPayload = 7;
// @ts-expect-error required
export const v734: t.IncomingErrorPayload = {};
// @ts-expect-error type
export const v735: t.IncomingErrorPayload = {"action":7};
export const v736: t.IncomingErrorPayload = {"action":"urH2NEwW","chat_id":"mAZKiPw8","thread_id":"dhla6CN9oD"};
// @ts-expect-error required
export const v737: t.IncomingErrorPayload = {"chat_id":"mAZKiPw8","thread_id":"dhla6CN9oD"};
export const v738: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v739: t.IncomingEventPayload = 7;
// @ts-expect-error required
export const v740: t.IncomingEventPayload = {"thread_id":"A9CEizp","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error type
export const v741: t.IncomingEventPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error required
export const v742: t.IncomingEventPayload = {"chat_id":"aG88rL","event":{"id":"KXsm","type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
// @ts-expect-error anyOf
export const v743: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v744: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2016-10-06T17:27:46Z","author_id":"oUjuzpjTJh","visibility":"","form_id":"o9SysP75Q","fields":[{"type":"checkbox","id":"P","label":"i8kyhyuOFG","answers":[]},{"type":"","id":"","label":""},{"type":"subject","id":"GnXp9","label":"1alb9uS1fp"}]}};
export const v745: t.IncomingEventPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"id":"","type":"filled_form","created_at":"2001-02-06T00:56:27Z","author_id":"9oDvdG","visibility":"","form_id":"a8e8GmQd","form_type":"ask_for_email","fields":[{"type":"textarea","id":"Ht35Bvb7t","label":"X15A","answer":"MS6mrvH"}],"deleted":true}};
export const v746: t.IncomingMulticastPayload = {"content":962.1019349433482};
// @ts-expect-error type
export const v747: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v748: t.IncomingMulticastPayload = {};
export const v749: t.IncomingMulticastPayload = {"author_id":"rH2","content":"WhW","type":"ZKiP"};
// @ts-expect-error type
export const v750: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v751: t.IncomingMulticastPayload = {"author_id":"rH2","type":"ZKiP"};
export const v752: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc","ecommerce":{"product_id":"HVlSCV9","option_id":"juzpjTJh","quantity":-903}}};
// @ts-expect-error type
export const v753: t.IncomingRichMessagePostbackPayload = 7;
// @ts-expect-error required
export const v754: t.IncomingRichMessagePostbackPayload = {"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc","ecommerce":{"product_id":"HVlSCV9","option_id":"juzpjTJh","quantity":-903}}};
// @ts-expect-error type
export const v755: t.IncomingRichMessagePostbackPayload = {"user_id":7,"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc","ecommerce":{"product_id":"HVlSCV9","option_id":"juzpjTJh","quantity":-903}}};
// @ts-expect-error required
export const v756: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","thread_id":"E","event_id":"","postback":{"id":"Vrlc","ecommerce":{"product_id":"HVlSCV9","option_id":"juzpjTJh","quantity":-903}}};
export const v757: t.IncomingRichMessagePostbackPayload = {"user_id":"urH2NEwW","chat_id":"W","thread_id":"AZ","event_id":"iPw8c4","postback":{"id":"","toggled":true,"button_type":"CN9oDvdGfd","ecommerce":{"product_id":"e8GmQdW4ZB","quantity":428}}};
export const v758: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
// @ts-expect-error type
export const v759: t.IncomingSneakPeekPayload = 7;
// @ts-expect-error required
export const v760: t.IncomingSneakPeekPayload = {"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
// @ts-expect-error type
export const v761: t.IncomingSneakPeekPayload = {"chat_id":7,"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
// @ts-expect-error required
export const v762: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
export const v763: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","text":"c4dhla6CN9","timestamp":-64}};
export const v764: t.IncomingThinkingIndicatorPayload = {"chat_id":"aG88rL","custom_id":"pjEe"};
// @ts-expect-error type
export const v765: t.IncomingThinkingIndicatorPayload = 7;
// @ts-expect-error required
export const v766: t.IncomingThinkingIndicatorPayload = {"custom_id":"pjEe"};
// @ts-expect-error type
export const v767: t.IncomingThinkingIndicatorPayload = {"chat_id":7,"custom_id":"pjEe"};
export const v768: t.IncomingThinkingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","author_id":"dhla6CN9oD","sent_at":"2001-07-03T01:57:48Z","title":"e8GmQdW4ZB","custom_id":"80NGc00"};
// @ts-expect-error required
export const v769: t.IncomingThinkingIndicatorPayload = {"thread_id":"mAZKiPw8","author_id":"dhla6CN9oD","sent_at":"2001-07-03T01:57:48Z","title":"e8GmQdW4ZB","custom_id":"80NGc00"};
export const v770: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v771: t.IncomingTypingIndicatorPayload = 7;
// @ts-expect-error required
export const v772: t.IncomingTypingIndicatorPayload = {"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v773: t.IncomingTypingIndicatorPayload = {"chat_id":7,"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error required
export const v774: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error anyOf
export const v775: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":7,"timestamp":442}};
export const v776: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","visibility":"all","is_typing":true}};
// @ts-expect-error anyOf
export const v777: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","visibility":7,"is_typing":true}};
export const v778: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error type
export const v779: t.InitialChat = 7;
// @ts-expect-error additionalProperties
export const v780: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}],"unexpected":true};
// @ts-expect-error type
export const v781: t.InitialChat = {"access":7,"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error additionalProperties
export const v782: t.InitialChat = {"access":{"group_ids":[963,937],"unexpected":true},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v783: t.InitialChat = {"access":{},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v784: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v785: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"no such value"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v786: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"no such value"},{"id":"KXsm","type":"customer"}]};
export const v787: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"Xa8e8GmQdW","type":"custom","properties":{},"content":{}},{"custom_id":"","type":"custom","visibility":"agents","properties":{},"content":{}},{"custom_id":"X15A","type":"filled_form","visibility":"agents","properties":{},"form_id":"6mrvHbr","fields":[]}],"properties":{}}};
// @ts-expect-error anyOf
export const v788: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"custom_id":"","type":"custom","visibility":"agents","properties":{},"content":{}},{"custom_id":"X15A","type":"filled_form","visibility":"agents","properties":{},"form_id":"6mrvHbr","fields":[]}],"properties":{}}};
// @ts-expect-error anyOf
export const v789: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"Xa8e8GmQdW","type":"custom","properties":{},"content":{},"unexpected":true},{"custom_id":"","type":"custom","visibility":"agents","properties":{},"content":{}},{"custom_id":"X15A","type":"filled_form","visibility":"agents","properties":{},"form_id":"6mrvHbr","fields":[]}],"properties":{}}};
export const v790: t.InitialThread = {"properties":{}};
// @ts-expect-error type
export const v791: t.InitialThread = 7;
// @ts-expect-error additionalProperties
export const v792: t.InitialThread = {"properties":{},"unexpected":true};
// @ts-expect-error type
export const v793: t.InitialThread = {"properties":7};
export const v794: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","visibility":"all","properties":{},"content":{}}],"properties":{}};
// @ts-expect-error additionalProperties
export const v795: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","visibility":"all","properties":{},"content":{}}],"properties":{},"unexpected":true};
// @ts-expect-error anyOf
export const v796: t.InitialThread = {"events":[7],"properties":{}};
// @ts-expect-error anyOf
export const v797: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","visibility":"all","properties":{},"content":{},"unexpected":true}],"properties":{}};
export const v798: t.InitialUser = {"id":"aG88rL","type":"customer"};
// @ts-expect-error type
export const v799: t.InitialUser = 7;
// @ts-expect-error additionalProperties
export const v800: t.InitialUser = {"id":"aG88rL","type":"customer","unexpected":true};
// @ts-expect-error required
export const v801: t.InitialUser = {"type":"customer"};
// @ts-expect-error type
export const v802: t.InitialUser = {"id":7,"type":"customer"};
// @ts-expect-error required
export const v803: t.InitialUser = {"id":"aG88rL"};
// @ts-expect-error enum
export const v804: t.InitialUser = {"id":"aG88rL","type":"no such value"};
export const v805: t.InitialUser = {"id":"urH2NEwW","type":"agent"};
// @ts-expect-error additionalProperties
export const v806: t.InitialUser = {"id":"urH2NEwW","type":"agent","unexpected":true};
// @ts-expect-error enum
export const v807: t.InitialUser = {"id":"urH2NEwW","type":"no such value"};
export const v808: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error type
export const v809: t.InitialUsers = 7;
// @ts-expect-error type
export const v810: t.InitialUsers = [7,{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v811: t.InitialUsers = [{"id":"","type":"customer","unexpected":true},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v812: t.InitialUsers = [{"type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v813: t.InitialUsers = [{"id":""},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v814: t.InitialUsers = [{"id":"","type":"no such value"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v815: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent","unexpected":true},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v816: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"no such value"},{"id":"E","type":"agent"}];
export const v817: t.InitialUsers = [{"id":"rH2","type":"customer"},{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}];
export const v818: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{"id":"Vrlc","type":"custom","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"content":{},"deleted":false}};
// @ts-expect-error type
export const v819: t.LastEvent = 7;
// @ts-expect-error type
export const v820: t.LastEvent = {"thread_created_at":7,"event":{"id":"Vrlc","type":"custom","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"content":{},"deleted":false}};
// @ts-expect-error required
export const v821: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z"};
// @ts-expect-error anyOf
export const v822: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":7};
// @ts-expect-error anyOf
export const v823: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{"type":"custom","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"content":{},"deleted":false}};
export const v824: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z","event":{"id":"l","custom_id":"CN9oDvdGfd","type":"system","source":"messaging","subtype":"e8GmQdW4ZB","version":898,"details":"","created_at":"2022-12-27T15:31:01Z","visibility":"agents"}};
// @ts-expect-error required
export const v825: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z"};
export const v826: t.LicensePropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error type
export const v827: t.LicensePropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v828: t.LicensePropertiesUpdatedPayload = {};
// @ts-expect-error type
export const v829: t.LicensePropertiesUpdatedPayload = {"properties":7};
export const v830: t.LicensePropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error required
export const v831: t.LicensePropertiesUpdatedPayload = {};
export const v832: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v833: t.ListAgentsForTransferRequest = 7;
// @ts-expect-error additionalProperties
export const v834: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v835: t.ListAgentsForTransferRequest = {};
// @ts-expect-error type
export const v836: t.ListAgentsForTransferRequest = {"chat_id":7};
export const v837: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v838: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v839: t.ListAgentsForTransferRequest = {};
export const v840: t.ListAgentsForTransferResponse = [{"agent_id":""},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error type
export const v841: t.ListAgentsForTransferResponse = 7;
// @ts-expect-error type
export const v842: t.ListAgentsForTransferResponse = [7,{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v843: t.ListAgentsForTransferResponse = [{},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v844: t.ListAgentsForTransferResponse = [{"agent_id":""},{"active_chats":-22,"total_active_chats":-211}];
export const v845: t.ListAgentsForTransferResponse = [{"agent_id":"rH2","active_chats":-2,"total_active_chats":563},{"agent_id":"W","active_chats":-152,"total_active_chats":163}];
export const v846: t.ListArchivesRequest = {"page_id":"88rLS"};
// @ts-expect-error anyOf
export const v847: t.ListArchivesRequest = 7;
// @ts-expect-error anyOf
export const v848: t.ListArchivesRequest = {"page_id":"88rLS","unexpected":true};
export const v849: t.ListArchivesRequest = {"filters":{"thread_ids":["2NEwW","W","AZ","iPw8c4",""]},"sort_order":"asc","highlights":{"post_tag":"9oDvdG"}};
export const v850: t.ListArchivesResponse = {"found_chats":55};
// @ts-expect-error type
export const v851: t.ListArchivesResponse = 7;
// @ts-expect-error type
export const v852: t.ListArchivesResponse = {"found_chats":"text"};
export const v853: t.ListChatsRequest = {"filters":{"properties":{}}};
// @ts-expect-error anyOf
export const v854: t.ListChatsRequest = 7;
// @ts-expect-error anyOf
export const v855: t.ListChatsRequest = {"filters":{"properties":{}},"unexpected":true};
export const v856: t.ListChatsRequest = {"filters":{"active":null,"include_chats_without_threads":true,"group_ids":[-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882],"properties":{}},"sort_order":"desc","limit":-592};
export const v857: t.ListChatsResponse = {"found_chats":55};
// @ts-expect-error type
export const v858: t.ListChatsResponse = 7;
// @ts-expect-error type
export const v859: t.ListChatsResponse = {"found_chats":"text"};
export const v860: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error required
export const v861: t.ListChatsResponse = {"chats_summary":[{"users":[{"id":"","type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error anyOf
export const v862: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[7],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error anyOf
export const v863: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error required
export const v864: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"customer"}],"last_thread_summary":{"active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
export const v865: t.ListRoutingStatusesRequest = {};
// @ts-expect-error type
export const v866: t.ListRoutingStatusesRequest = 7;
// @ts-expect-error additionalProperties
export const v867: t.ListRoutingStatusesRequest = {"unexpected":true};
export const v868: t.ListRoutingStatusesRequest = {"filters":{"group_ids":[76]}};
// @ts-expect-error type
export const v869: t.ListRoutingStatusesRequest = 7;
// @ts-expect-error additionalProperties
export const v870: t.ListRoutingStatusesRequest = {"filters":{"group_ids":[76]},"unexpected":true};
export const v871: t.ListRoutingStatusesResponse = [{"agent_id":""},{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error type
export const v872: t.ListRoutingStatusesResponse = 7;
// @ts-expect-error type
export const v873: t.ListRoutingStatusesResponse = [7,{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error required
export const v874: t.ListRoutingStatusesResponse = [{},{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error required
export const v875: t.ListRoutingStatusesResponse = [{"agent_id":""},{"status":"eyVrl"}];
// @ts-expect-error anyOf
export const v876: t.ListRoutingStatusesResponse = [{"agent_id":""},{"agent_id":"8rLSA9CEiz","status":7}];
export const v877: t.ListRoutingStatusesResponse = [{"agent_id":"rH2","status":"WhW"},{"agent_id":"AZ","status":"w8c4dhl"}];
// @ts-expect-error anyOf
export const v878: t.ListRoutingStatusesResponse = [{"agent_id":"rH2","status":7},{"agent_id":"AZ","status":"w8c4dhl"}];
export const v879: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi"};
// @ts-expect-error anyOf
export const v880: t.ListThreadsRequest = 7;
// @ts-expect-error anyOf
export const v881: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi","unexpected":true};
export const v882: t.ListThreadsRequest = {"chat_id":"H2N","sort_order":"asc","min_events_count":79};
export const v883: t.ListThreadsResponse = {"found_threads":55};
// @ts-expect-error type
export const v884: t.ListThreadsResponse = 7;
// @ts-expect-error type
export const v885: t.ListThreadsResponse = {"found_threads":"text"};
export const v886: t.ListThreadsResponse = {"threads":[{"id":"H2N","active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B","previous_accessible_thread_id":"","summary":{"status":"error","updated_at":"2006-08-20T17:56:12Z"},"customer_visit":{"ip":"brZkW","user_agent":"y0D9","geolocation":{}}}],"found_threads":416,"next_page_id":"WOruOglT"};
// @ts-expect-error required
export const v887: t.ListThreadsResponse = {"threads":[{"active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B","previous_accessible_thread_id":"","summary":{"status":"error","updated_at":"2006-08-20T17:56:12Z"},"customer_visit":{"ip":"brZkW","user_agent":"y0D9","geolocation":{}}}],"found_threads":416,"next_page_id":"WOruOglT"};
// @ts-expect-error required
export const v888: t.ListThreadsResponse = {"threads":[{"id":"H2N","user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B","previous_accessible_thread_id":"","summary":{"status":"error","updated_at":"2006-08-20T17:56:12Z"},"customer_visit":{"ip":"brZkW","user_agent":"y0D9","geolocation":{}}}],"found_threads":416,"next_page_id":"WOruOglT"};
// @ts-expect-error anyOf
export const v889: t.ListThreadsResponse = {"threads":[{"id":"H2N","active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B","previous_accessible_thread_id":"","summary":{"status":7,"updated_at":"2006-08-20T17:56:12Z"},"customer_visit":{"ip":"brZkW","user_agent":"y0D9","geolocation":{}}}],"found_threads":416,"next_page_id":"WOruOglT"};
export const v890: t.LoginRequest = {"token":"aG88rL","pushes":{}};
// @ts-expect-error type
export const v891: t.LoginRequest = 7;
// @ts-expect-error additionalProperties
export const v892: t.LoginRequest = {"token":"aG88rL","pushes":{},"unexpected":true};
// @ts-expect-error required
export const v893: t.LoginRequest = {"pushes":{}};
// @ts-expect-error type
export const v894: t.LoginRequest = {"token":7,"pushes":{}};
export const v895: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"application":{"name":"a6","version":"9oDvdG"},"away":true,"pushes":{}};
// @ts-expect-error additionalProperties
export const v896: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"application":{"name":"a6","version":"9oDvdG"},"away":true,"pushes":{},"unexpected":true};
// @ts-expect-error required
export const v897: t.LoginRequest = {"timezone":"mAZKiPw8","reconnect":false,"application":{"name":"a6","version":"9oDvdG"},"away":true,"pushes":{}};
export const v898: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error type
export const v899: t.LoginResponse = 7;
// @ts-expect-error type
export const v900: t.LoginResponse = {"my_profile":7,"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v901: t.LoginResponse = {"my_profile":{"type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v902: t.LoginResponse = {"my_profile":{"id":"88rLS","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error const
export const v903: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"no such value","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
export const v904: t.LoginResponse = {"license":{"id":"H2N","organization_id":"WhW","plan":"ZKiP","expiration_timestamp":944,"creation_timestamp":831,"in_trial":true,"website_last_activity":""},"chats_summary":[{"id":"oDvdGfd7Xa","last_thread_summary":{"id":"GmQdW4ZB6e","active":false,"user_ids":["c00Ht","5Bvb7tBX1"],"properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"is_followed":true},{"id":"Hbr","users":[],"last_thread_summary":{"id":"zy0D","user_ids":[],"created_at":"2000-09-24T15:17:19Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"access":{"group_ids":[]},"is_followed":false}],"access":{"group_ids":[33,436]},"properties":{}};
export const v905: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v906: t.MarkEventsAsSeenRequest = 7;
// @ts-expect-error additionalProperties
export const v907: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z","unexpected":true};
// @ts-expect-error required
export const v908: t.MarkEventsAsSeenRequest = {"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v909: t.MarkEventsAsSeenRequest = {"chat_id":7,"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error required
export const v910: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL"};
export const v911: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z"};
// @ts-expect-error additionalProperties
export const v912: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z","unexpected":true};
export const v913: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"},"deleted":true};
// @ts-expect-error type
export const v914: t.MessageChatEvent = 7;
// @ts-expect-error required
export const v915: t.MessageChatEvent = {"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"},"deleted":true};
// @ts-expect-error type
export const v916: t.MessageChatEvent = {"id":7,"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"},"deleted":true};
// @ts-expect-error required
export const v917: t.MessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"},"deleted":true};
// @ts-expect-error const
export const v918: t.MessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"},"deleted":true};
// @ts-expect-error anyOf
export const v919: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"},"deleted":true};
export const v920: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":"","deleted":false};
// @ts-expect-error const
export const v921: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":"","deleted":false};
export const v922: t.MessageChatEventInput = {"type":"message","visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v923: t.MessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v924: t.MessageChatEventInput = {"type":"message","visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT","unexpected":true};
// @ts-expect-error required
export const v925: t.MessageChatEventInput = {"visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v926: t.MessageChatEventInput = {"type":7,"visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error const
export const v927: t.MessageChatEventInput = {"type":"no such value","visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error enum
export const v928: t.MessageChatEventInput = {"type":"message","visibility":"no such value","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error required
export const v929: t.MessageChatEventInput = {"type":"message","visibility":"agents"};
export const v930: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","visibility":"all","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e"};
// @ts-expect-error additionalProperties
export const v931: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","visibility":"all","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e","unexpected":true};
// @ts-expect-error const
export const v932: t.MessageChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e"};
// @ts-expect-error enum
export const v933: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","visibility":"no such value","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e"};
export const v934: t.MessagePostback = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v935: t.MessagePostback = 7;
// @ts-expect-error required
export const v936: t.MessagePostback = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v937: t.MessagePostback = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v938: t.MessagePostback = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v939: t.MessagePostback = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9","ecommerce":{"product_id":"dGf","option_id":"Xa8e8GmQdW"}};
export const v940: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v941: t.MessagePostbackInput = 7;
// @ts-expect-error additionalProperties
export const v942: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc","unexpected":true};
// @ts-expect-error required
export const v943: t.MessagePostbackInput = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v944: t.MessagePostbackInput = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v945: t.MessagePostbackInput = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v946: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9","ecommerce":{"product_id":"vdGfd","quantity":-999}};
// @ts-expect-error additionalProperties
export const v947: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9","ecommerce":{"product_id":"vdGfd","quantity":-999},"unexpected":true};
export const v948: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v949: t.MulticastRequest = 7;
// @ts-expect-error additionalProperties
export const v950: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd","unexpected":true};
// @ts-expect-error required
export const v951: t.MulticastRequest = {"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v952: t.MulticastRequest = {"recipients":7,"content":"CN9oDvdGfd"};
// @ts-expect-error additionalProperties
export const v953: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]},"unexpected":true},"content":"CN9oDvdGfd"};
// @ts-expect-error required
export const v954: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}}};
export const v955: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v956: t.MyProfile = 7;
// @ts-expect-error required
export const v957: t.MyProfile = {"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v958: t.MyProfile = {"id":7,"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error required
export const v959: t.MyProfile = {"id":"aG88rL","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error const
export const v960: t.MyProfile = {"id":"aG88rL","type":"no such value","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v961: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":7,"permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v962: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":7};
export const v963: t.MyProfile = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
// @ts-expect-error const
export const v964: t.MyProfile = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
export const v965: t.Omnichannel = {"twilio":[{},{}]};
// @ts-expect-error type
export const v966: t.Omnichannel = 7;
// @ts-expect-error type
export const v967: t.Omnichannel = {"twilio":7};
export const v968: t.Omnichannel = {"fb_messenger":[{"ID":"2NEwW","Name":"mAZKiPw8","FirstName":"dhla6CN9oD","LastName":"","ProfilePicURL":"d","Locale":""}],"twilio":[{},{},{}]};
export const v969: t.OmnichannelProfiles = {"twilio":{"phone_number":"88rLS"}};
// @ts-expect-error type
export const v970: t.OmnichannelProfiles = 7;
// @ts-expect-error additionalProperties
export const v971: t.OmnichannelProfiles = {"twilio":{"phone_number":"88rLS"},"unexpected":true};
// @ts-expect-error type
export const v972: t.OmnichannelProfiles = {"twilio":7};
// @ts-expect-error additionalProperties
export const v973: t.OmnichannelProfiles = {"twilio":{"phone_number":"88rLS","unexpected":true}};
// @ts-expect-error required
export const v974: t.OmnichannelProfiles = {"twilio":{}};
export const v975: t.OmnichannelProfiles = {"fbmessenger":{"id":"rH2","name":"wWhWm","first_name":"KiPw8c4dh","last_name":"","gender":"9oDvdG","locale":""},"twilio":{"phone_number":""}};
// @ts-expect-error required
export const v976: t.OmnichannelProfiles = {"fbmessenger":{"name":"wWhWm","first_name":"KiPw8c4dh","last_name":"","gender":"9oDvdG","locale":""},"twilio":{"phone_number":""}};
export const v977: t.PageCondition = {"exclude_values":[{},{"value":"SA9CEi"}]};
// @ts-expect-error type
export const v978: t.PageCondition = 7;
// @ts-expect-error type
export const v979: t.PageCondition = {"exclude_values":7};
export const v980: t.PageCondition = {"values":[{"value":"2NEwW","exact_match":false}],"exclude_values":[{"value":"iPw8c4","exact_match":true}]};
export const v981: t.PageMatch = {"exact_match":false};
// @ts-expect-error type
export const v982: t.PageMatch = 7;
// @ts-expect-error type
export const v983: t.PageMatch = {"exact_match":"text"};
export const v984: t.PageMatch = {"value":"rH2","exact_match":true};
export const v985: t.Postback = {"id":"aG88rL"};
// @ts-expect-error type
export const v986: t.Postback = 7;
// @ts-expect-error required
export const v987: t.Postback = {};
// @ts-expect-error type
export const v988: t.Postback = {"id":7};
export const v989: t.Postback = {"id":"urH2NEwW","toggled":false,"button_type":"ZKiP","button_value":"c4dhla6CN9","ecommerce":{"product_id":"dGf","option_id":"Xa8e8GmQdW"}};
// @ts-expect-error required
export const v990: t.Postback = {"toggled":false,"button_type":"ZKiP","button_value":"c4dhla6CN9","ecommerce":{"product_id":"dGf","option_id":"Xa8e8GmQdW"}};
export const v991: t.PostbackEcommerce = {"option_id":"88rLS"};
// @ts-expect-error type
export const v992: t.PostbackEcommerce = 7;
// @ts-expect-error type
export const v993: t.PostbackEcommerce = {"option_id":7};
export const v994: t.PostbackEcommerce = {"product_id":"rH2","option_id":"wWhWm","quantity":670};
export const v995: t.PostbackEcommerceInput = {"product_id":"aG88rL"};
// @ts-expect-error type
export const v996: t.PostbackEcommerceInput = 7;
// @ts-expect-error additionalProperties
export const v997: t.PostbackEcommerceInput = {"product_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v998: t.PostbackEcommerceInput = {};
// @ts-expect-error type
export const v999: t.PostbackEcommerceInput = {"product_id":7};
export const v1000: t.PostbackEcommerceInput = {"product_id":"urH2NEwW","option_id":"mAZKiPw8","quantity":831};
// @ts-expect-error additionalProperties
export const v1001: t.PostbackEcommerceInput = {"product_id":"urH2NEwW","option_id":"mAZKiPw8","quantity":831,"unexpected":true};
// @ts-expect-error required
export const v1002: t.PostbackEcommerceInput = {"option_id":"mAZKiPw8","quantity":831};
export const v1003: t.PostbackInput = {"id":"aG88rL","toggled":false};
// @ts-expect-error type
export const v1004: t.PostbackInput = 7;
// @ts-expect-error additionalProperties
export const v1005: t.PostbackInput = {"id":"aG88rL","toggled":false,"unexpected":true};
// @ts-expect-error required
export const v1006: t.PostbackInput = {"toggled":false};
// @ts-expect-error type
export const v1007: t.PostbackInput = {"id":7,"toggled":false};
// @ts-expect-error required
export const v1008: t.PostbackInput = {"id":"aG88rL"};
export const v1009: t.PostbackInput = {"id":"urH2NEwW","toggled":true,"button_type":"AZ","button_value":"P","ecommerce":{"product_id":"c4dhla6CN9","option_id":"vdGfd"}};
// @ts-expect-error additionalProperties
export const v1010: t.PostbackInput = {"id":"urH2NEwW","toggled":true,"button_type":"AZ","button_value":"P","ecommerce":{"product_id":"c4dhla6CN9","option_id":"vdGfd"},"unexpected":true};
export const v1011: t.Properties = {};
// @ts-expect-error type
export const v1012: t.Properties = 7;
// @ts-expect-error type
export const v1013: t.Properties = {"unexpected":true};
export const v1014: t.Properties = {};
export const v1015: t.PropertiesFilter = {};
// @ts-expect-error type
export const v1016: t.PropertiesFilter = 7;
// @ts-expect-error type
export const v1017: t.PropertiesFilter = {"unexpected":true};
export const v1018: t.PropertiesFilter = {};
export const v1019: t.PropertyFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v1020: t.PropertyFilter = 7;
// @ts-expect-error anyOf
export const v1021: t.PropertyFilter = {"exclude_values":[true,true],"unexpected":true};
export const v1022: t.PropertyFilter = {"values":[false]};
export const v1023: t.PropertyNames = {};
// @ts-expect-error type
export const v1024: t.PropertyNames = 7;
// @ts-expect-error type
export const v1025: t.PropertyNames = {"unexpected":true};
export const v1026: t.PropertyNames = {};
export const v1027: t.PushEnvelope = {"version":"aG88rL","action":"9CEi","type":"push"};
// @ts-expect-error type
export const v1028: t.PushEnvelope = 7;
// @ts-expect-error required
export const v1029: t.PushEnvelope = {"action":"9CEi","type":"push"};
// @ts-expect-error type
export const v1030: t.PushEnvelope = {"version":7,"action":"9CEi","type":"push"};
// @ts-expect-error required
export const v1031: t.PushEnvelope = {"version":"aG88rL","type":"push"};
// @ts-expect-error const
export const v1032: t.PushEnvelope = {"version":"aG88rL","action":"9CEi","type":"no such value"};
export const v1033: t.PushEnvelope = {"version":"urH2NEwW","request_id":"mAZKiPw8","action":"","type":"push"};
// @ts-expect-error const
export const v1034: t.PushEnvelope = {"version":"urH2NEwW","request_id":"mAZKiPw8","action":"","type":"no such value"};
export const v1035: t.Queue = {"wait_time":55};
// @ts-expect-error type
export const v1036: t.Queue = 7;
// @ts-expect-error type
export const v1037: t.Queue = {"wait_time":"text"};
export const v1038: t.Queue = {"position":-350,"wait_time":76,"queued_at":"2019-06-11T18:06:47Z"};
export const v1039: t.QueuePositionsUpdatedPayload = [{"chat_id":"","thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error type
export const v1040: t.QueuePositionsUpdatedPayload = 7;
// @ts-expect-error type
export const v1041: t.QueuePositionsUpdatedPayload = [7,{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v1042: t.QueuePositionsUpdatedPayload = [{"thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v1043: t.QueuePositionsUpdatedPayload = [{"chat_id":"","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
export const v1044: t.QueuePositionsUpdatedPayload = [{"chat_id":"rH2","thread_id":"EwWhWm","queue":{"position":670,"wait_time":-718,"queued_at":"2011-12-02T21:03:07Z"}},{"chat_id":"a6","thread_id":"N9oD","queue":{"position":-895,"wait_time":-810,"queued_at":"2029-10-01T23:04:58Z"}}];
export const v1045: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v1046: t.RemoveUserFromChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1047: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v1048: t.RemoveUserFromChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v1049: t.RemoveUserFromChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v1050: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v1051: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v1052: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","ignore_requester_presence":false};
// @ts-expect-error additionalProperties
export const v1053: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","ignore_requester_presence":false,"unexpected":true};
// @ts-expect-error enum
export const v1054: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value","ignore_requester_presence":false};
export const v1055: t.RequestEnvelope = {"request_id":"88rLS","action":"9CEi"};
// @ts-expect-error type
export const v1056: t.RequestEnvelope = 7;
// @ts-expect-error additionalProperties
export const v1057: t.RequestEnvelope = {"request_id":"88rLS","action":"9CEi","unexpected":true};
// @ts-expect-error type
export const v1058: t.RequestEnvelope = {"request_id":7,"action":"9CEi"};
// @ts-expect-error required
export const v1059: t.RequestEnvelope = {"request_id":"88rLS"};
export const v1060: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","action":"ZKiP","payload":{}};
// @ts-expect-error additionalProperties
export const v1061: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","action":"ZKiP","payload":{},"unexpected":true};
// @ts-expect-error required
export const v1062: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","payload":{}};
export const v1063: t.RequestThreadSummaryRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp"};
// @ts-expect-error type
export const v1064: t.RequestThreadSummaryRequest = 7;
// @ts-expect-error additionalProperties
export const v1065: t.RequestThreadSummaryRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","unexpected":true};
// @ts-expect-error required
export const v1066: t.RequestThreadSummaryRequest = {"thread_id":"A9CEizp"};
// @ts-expect-error type
export const v1067: t.RequestThreadSummaryRequest = {"chat_id":7,"thread_id":"A9CEizp"};
// @ts-expect-error required
export const v1068: t.RequestThreadSummaryRequest = {"chat_id":"aG88rL"};
export const v1069: t.RequestThreadSummaryRequest = {"chat_id":"urH2NEwW","thread_id":"W"};
// @ts-expect-error additionalProperties
export const v1070: t.RequestThreadSummaryRequest = {"chat_id":"urH2NEwW","thread_id":"W","unexpected":true};
export const v1071: t.ResponseEnvelope = {"action":"","type":"response","success":false};
// @ts-expect-error type
export const v1072: t.ResponseEnvelope = 7;
// @ts-expect-error required
export const v1073: t.ResponseEnvelope = {"type":"response","success":false};
// @ts-expect-error type
export const v1074: t.ResponseEnvelope = {"action":7,"type":"response","success":false};
// @ts-expect-error required
export const v1075: t.ResponseEnvelope = {"action":"","success":false};
// @ts-expect-error const
export const v1076: t.ResponseEnvelope = {"action":"","type":"no such value","success":false};
export const v1077: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"response","success":true,"payload":null};
// @ts-expect-error const
export const v1078: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"no such value","success":true,"payload":null};
export const v1079: t.RestrictedChatEvent = {"restricted_access":"aG88rL"};
// @ts-expect-error type
export const v1080: t.RestrictedChatEvent = 7;
// @ts-expect-error required
export const v1081: t.RestrictedChatEvent = {};
// @ts-expect-error type
export const v1082: t.RestrictedChatEvent = {"restricted_access":7};
export const v1083: t.RestrictedChatEvent = {"restricted_access":"urH2NEwW"};
// @ts-expect-error required
export const v1084: t.RestrictedChatEvent = {};
export const v1085: t.ResumeChatRequest = {"chat":{"id":"aG88rL"},"continuous":true};
// @ts-expect-error type
export const v1086: t.ResumeChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1087: t.ResumeChatRequest = {"chat":{"id":"aG88rL"},"continuous":true,"unexpected":true};
// @ts-expect-error required
export const v1088: t.ResumeChatRequest = {"continuous":true};
// @ts-expect-error type
export const v1089: t.ResumeChatRequest = {"chat":7,"continuous":true};
// @ts-expect-error additionalProperties
export const v1090: t.ResumeChatRequest = {"chat":{"id":"aG88rL","unexpected":true},"continuous":true};
// @ts-expect-error required
export const v1091: t.ResumeChatRequest = {"chat":{},"continuous":true};
export const v1092: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error enum
export const v1093: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error enum
export const v1094: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error anyOf
export const v1095: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error anyOf
export const v1096: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards","unexpected":true},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
export const v1097: t.ResumeChatResponse = {"thread_id":"aG88rL"};
// @ts-expect-error type
export const v1098: t.ResumeChatResponse = 7;
// @ts-expect-error required
export const v1099: t.ResumeChatResponse = {};
// @ts-expect-error type
export const v1100: t.ResumeChatResponse = {"thread_id":7};
export const v1101: t.ResumeChatResponse = {"thread_id":"urH2NEwW","event_ids":["AZ","iPw8c4",""]};
// @ts-expect-error required
export const v1102: t.ResumeChatResponse = {"event_ids":["AZ","iPw8c4",""]};
export const v1103: t.ResumedChat = {"id":"aG88rL"};
// @ts-expect-error type
export const v1104: t.ResumedChat = 7;
// @ts-expect-error additionalProperties
export const v1105: t.ResumedChat = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1106: t.ResumedChat = {};
// @ts-expect-error type
export const v1107: t.ResumedChat = {"id":7};
export const v1108: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"sticker"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error additionalProperties
export const v1109: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"sticker"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}},"unexpected":true};
// @ts-expect-error required
export const v1110: t.ResumedChat = {"access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"sticker"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error enum
export const v1111: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"sticker"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error enum
export const v1112: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"sticker"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error anyOf
export const v1113: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error anyOf
export const v1114: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"sticker","unexpected":true},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
export const v1115: t.RichMessageButton = {"text":"aG88rL","postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v1116: t.RichMessageButton = 7;
// @ts-expect-error required
export const v1117: t.RichMessageButton = {"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v1118: t.RichMessageButton = {"text":7,"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error required
export const v1119: t.RichMessageButton = {"text":"aG88rL","user_ids":[""]};
export const v1120: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v1121: t.RichMessageButton = {"text":"urH2NEwW","type":7,"value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v1122: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":7,"postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
export const v1123: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v1124: t.RichMessageButtonInput = 7;
// @ts-expect-error additionalProperties
export const v1125: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[],"unexpected":true};
// @ts-expect-error required
export const v1126: t.RichMessageButtonInput = {"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v1127: t.RichMessageButtonInput = {"text":7,"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error required
export const v1128: t.RichMessageButtonInput = {"text":"aG88rL","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error enum
export const v1129: t.RichMessageButtonInput = {"text":"aG88rL","type":"no such value","value":"9CEi","postback_id":"jE","user_ids":[]};
export const v1130: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"};
// @ts-expect-error additionalProperties
export const v1131: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new","unexpected":true};
// @ts-expect-error enum
export const v1132: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"no such value","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"};
export const v1133: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"ecommerce","elements":[]};
// @ts-expect-error type
export const v1134: t.RichMessageChatEvent = 7;
// @ts-expect-error required
export const v1135: t.RichMessageChatEvent = {"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"ecommerce","elements":[]};
// @ts-expect-error type
export const v1136: t.RichMessageChatEvent = {"id":7,"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"ecommerce","elements":[]};
// @ts-expect-error required
export const v1137: t.RichMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"ecommerce","elements":[]};
// @ts-expect-error const
export const v1138: t.RichMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"ecommerce","elements":[]};
// @ts-expect-error anyOf
export const v1139: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"template_id":"ecommerce","elements":[]};
// @ts-expect-error anyOf
export const v1140: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":7,"elements":[]};
export const v1141: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"rich_message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"template_id":"cards"};
// @ts-expect-error const
export const v1142: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"template_id":"cards"};
export const v1143: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"ecommerce","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
// @ts-expect-error type
export const v1144: t.RichMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v1145: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"ecommerce","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}],"unexpected":true};
// @ts-expect-error required
export const v1146: t.RichMessageChatEventInput = {"visibility":"agents","template_id":"ecommerce","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
// @ts-expect-error type
export const v1147: t.RichMessageChatEventInput = {"type":7,"visibility":"agents","template_id":"ecommerce","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
// @ts-expect-error const
export const v1148: t.RichMessageChatEventInput = {"type":"no such value","visibility":"agents","template_id":"ecommerce","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
// @ts-expect-error enum
export const v1149: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"no such value","template_id":"ecommerce","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
// @ts-expect-error required
export const v1150: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
// @ts-expect-error enum
export const v1151: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"no such value","elements":[{},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
// @ts-expect-error additionalProperties
export const v1152: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"ecommerce","elements":[{"unexpected":true},{"title":"pjEe","buttons":[{"text":"","type":"message","value":"XsmOHV","webview_height":"tall","postback_id":"V9oU","user_ids":[],"target":"new"},{"text":"pjTJ","type":"webview","value":"dM","postback_id":"9S","user_ids":[]}]},{},{"image":{"url":"","content_type":"F6RkP6i8k","width":-198}},{"title":"0qks3riO","buttons":[{"text":"","type":"message","value":"OhFGnXp","postback_id":"1alb9uS1fp","user_ids":[]}]},{"subtitle":"j","ecommerce":{"view_type":"select","product_id":"41N","options":[{"option_id":"","label":""}]}}]};
export const v1153: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","visibility":"all","properties":{},"template_id":"ecommerce","elements":[{"title":"ZKiP","subtitle":"c4dhla6CN9","image":{"url":"vdGfd","content_type":"","width":945,"height":-611,"alternative_text":""},"buttons":[{"text":"B6eS80NGc","type":"phone","value":"Ht35Bvb7t","webview_height":"tall","postback_id":"5AmOMS6mr","user_ids":[],"target":"current"},{"text":"","type":"message","value":"kWyzy0D9q","webview_height":"tall","postback_id":"","user_ids":[],"target":"current"},{"text":"ruOglT8","type":"url","value":"J","postback_id":"","user_ids":[],"target":"current"},{"text":"0AFe1Bo","type":"url","value":"JGsn4","webview_height":"full","postback_id":"jp","user_ids":[],"target":"new"},{"text":"oYttT4xzY3","type":"message","value":"35HZ","webview_height":"full","postback_id":"it3","user_ids":[],"target":"new"},{"text":"hmdPQKWx1","type":"webview","value":"Q1kIlyw","webview_height":"full","postback_id":"bPf3aqg5","user_ids":[],"target":"current"},{"text":"FbwF4","type":"webview","value":"LkcEZHN","webview_height":"full","postback_id":"hCkPbR0","user_ids":[],"target":"new"},{"text":"5xA","type":"url","value":"AeJQvDL","webview_height":"compact","postback_id":"2jwzbE8nmb","user_ids":[],"target":"current"},{"text":"EVoGX","type":"phone","value":"M","webview_height":"compact","postback_id":"u5vj3","user_ids":[],"target":"new"},{"text":"peUHY1fW","type":"phone","value":"xpIPt","webview_height":"compact","postback_id":"wPafr","user_ids":[],"target":"current"},{"text":"hei0ptLhJC","type":"message","value":"JuWY","webview_height":"compact","postback_id":"S","user_ids":[],"target":"new"},{"text":"Ye","type":"phone","value":"Yt0p","webview_height":"full","postback_id":"vGYCJM","user_ids":[],"target":"current"}],"ecommerce":{"view_type":"images","product_id":"PyT2yOvrd","label":"ifnSFIdCu","options":[{"option_id":"","label":""}],"addons":[{"addon_type":""}]}},{"subtitle":"OTxnklWzV9","image":{"url":"F9wmIs8","name":"XdEBb6V","content_type":"4eqzHCw","width":840,"height":-60,"alternative_text":"bNgU"},"buttons":[{"text":"rerykG8","type":"webview","value":"KcLGX0G","webview_height":"full","postback_id":"","user_ids":[],"target":"current"},{"text":"fkWX6YAF1","type":"webview","value":"Wmhka2SyUD","webview_height":"full","postback_id":"Nc3PkPU","user_ids":[],"target":"current"},{"text":"i","type":"webview","value":"CrFKqf","postback_id":"1RTB9","user_ids":[],"target":"current"},{"text":"iLxEiVvc4I","type":"message","value":"vP8lakFzS","webview_height":"tall","postback_id":"A5","user_ids":[],"target":"new"},{"text":"hgTrXGY","type":"phone","value":"Z","webview_height":"tall","postback_id":"9rdOjZ1JPZ","user_ids":[],"target":"new"},{"text":"HVMEjA3","type":"phone","value":"nKVlQAb","webview_height":"full","postback_id":"VxuPPs0y","user_ids":[],"target":"current"},{"text":"mwVWoc","type":"url","value":"R5","webview_height":"compact","postback_id":"bR8bmTgt4","user_ids":[],"target":"new"}]},{"title":"B","subtitle":"FfnTBi64l1","image":{"url":"JrI3kk6Agn","name":"EYuQQAMi4","content_type":"Ve","size":-876,"width":-434,"height":-528,"alternative_text":"eTKsgPV"}},{"title":"T0x","subtitle":"n7","image":{"url":"PrI3RbudIW","name":"NJNfZMeIra","size":598,"width":498,"height":102,"alternative_text":"U6pRi"},"ecommerce":{"view_type":"swatch","product_id":"4o5c5","label":"69s"}},{"title":"2sWc","subtitle":"F7k","image":{"url":"hcdIAzncX3","name":"10679","content_type":"PHDg00O","size":996,"width":835,"height":432,"alternative_text":"rDHdF0HffG"},"buttons":[{"text":"K07XfeqtX","type":"phone","value":"CP0v","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"4ILWIZMwzM","type":"phone","value":"CGYXW","webview_height":"tall","postback_id":"tRFskir","user_ids":[],"target":"current"},{"text":"sg0dchrj","type":"webview","value":"JRJ","webview_height":"compact","postback_id":"XxgEU","user_ids":[],"target":"current"},{"text":"ac","type":"message","value":"lBU","webview_height":"tall","postback_id":"vs","user_ids":[],"target":"new"},{"text":"eOAPaTfB4","type":"webview","value":"g7","webview_height":"tall","postback_id":"0edXXhaWX","user_ids":[],"target":"new"},{"text":"KoeoVRB","type":"webview","value":"dfUeOR","webview_height":"tall","postback_id":"MH3ANj","user_ids":[],"target":"new"},{"text":"5xf8Gx9","type":"message","value":"VbkuUFthz","webview_height":"tall","postback_id":"Kc","user_ids":[]},{"text":"hNBTxBVdDr","type":"phone","value":"","webview_height":"compact","postback_id":"v","user_ids":[],"target":"current"},{"text":"G2ImaW","type":"webview","value":"A2","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"3IR671vd","type":"webview","value":"","webview_height":"compact","postback_id":"DMvJ6dlZc","user_ids":[],"target":"current"},{"text":"q","type":"phone","value":"Rl2rQpsOFJ","webview_height":"tall","postback_id":"PC","user_ids":[],"target":"current"},{"text":"ln2M","type":"phone","value":"ZQP","postback_id":"","user_ids":[],"target":"new"}],"ecommerce":{"view_type":"tags","product_id":"wRLPvPv","label":"bug6WaeqhG","options":[],"addons":[]}},{"title":"yOU6jBCn3","subtitle":"wcl","image":{"url":"VkYQV4wVi","name":"8A0","width":753,"height":-523},"buttons":[{"text":"W","type":"phone","value":"DY8Bh","webview_height":"compact","postback_id":"uhfVOYb2D","user_ids":[],"target":"current"},{"text":"vliOc","type":"url","value":"2N","webview_height":"full","postback_id":"TJgvcnmh","user_ids":[],"target":"new"},{"text":"om","type":"url","value":"CCjSrj7h","webview_height":"tall","postback_id":"MAXW10","user_ids":[],"target":"current"},{"text":"","type":"phone","value":"qqwuCFC","webview_height":"compact","postback_id":"x","user_ids":[],"target":"current"},{"text":"","type":"message","value":"OrcMRkS","webview_height":"tall","postback_id":"bZ","user_ids":[],"target":"current"},{"text":"aST","type":"url","value":"p7R0Rzu07c","webview_height":"tall","postback_id":"H","user_ids":[]},{"text":"oPh","type":"message","value":"s","webview_height":"tall","postback_id":"sOr","user_ids":[],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"caeAUvBRxY","label":"MHRPT","options":[{"option_id":"","label":""},{"option_id":"","label":""}],"addons":[{"addon_type":""},{"addon_type":""},{"addon_type":""}]}},{"title":"IQxd","subtitle":"1RM","buttons":[{"text":"","type":"message","value":"4D","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"eaV5iI5DC","type":"webview","value":"6CY","webview_height":"compact","postback_id":"EOhcRSSn","user_ids":[],"target":"current"},{"text":"KRMhGOU","type":"message","value":"IOUGhab7A","webview_height":"tall","postback_id":"tv0C","user_ids":[],"target":"current"}],"ecommerce":{"view_type":"tags","product_id":"Mg9IbEp5V","label":"oxUnFy","options":[],"addons":[]}},{"title":"p7","subtitle":"VuvRyoYut","image":{"url":"arn","name":"H","content_type":"wRGWkk64T1","size":404,"width":-472,"height":-941,"alternative_text":""},"buttons":[{"text":"Fd","type":"url","value":"R16Ee0","webview_height":"full","postback_id":"vf","user_ids":[],"target":"new"},{"text":"Gpvh","type":"message","value":"IUO1JYdqT","webview_height":"full","postback_id":"wAv","user_ids":[],"target":"current"},{"text":"ujFqHN","type":"webview","value":"EU4","webview_height":"tall","postback_id":"U69oB","user_ids":[],"target":"new"},{"text":"tD8","type":"url","value":"W1cP4","webview_height":"tall","postback_id":"DuX","user_ids":[],"target":"new"},{"text":"O06","type":"url","value":"h2Y2H","webview_height":"tall","postback_id":"2O2","user_ids":[],"target":"new"},{"text":"","type":"webview","value":"q4QsVjm1","webview_height":"tall","postback_id":"Qkoql26","user_ids":[],"target":"current"},{"text":"V","type":"url","value":"8C","webview_height":"compact","postback_id":"njt7k5","user_ids":[],"target":"current"},{"text":"EA3k4","type":"phone","value":"RPg7","webview_height":"tall","postback_id":"G42p1KrN","user_ids":[],"target":"current"},{"text":"GcGuG","type":"phone","value":"","webview_height":"compact","postback_id":"","user_ids":[],"target":"new"}],"ecommerce":{"view_type":"tags","product_id":"de4jz","label":"EeKrmoCHNJ","options":[],"addons":[{"addon_type":""}]}}]};
// @ts-expect-error const
export const v1154: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"template_id":"ecommerce","elements":[{"title":"ZKiP","subtitle":"c4dhla6CN9","image":{"url":"vdGfd","content_type":"","width":945,"height":-611,"alternative_text":""},"buttons":[{"text":"B6eS80NGc","type":"phone","value":"Ht35Bvb7t","webview_height":"tall","postback_id":"5AmOMS6mr","user_ids":[],"target":"current"},{"text":"","type":"message","value":"kWyzy0D9q","webview_height":"tall","postback_id":"","user_ids":[],"target":"current"},{"text":"ruOglT8","type":"url","value":"J","postback_id":"","user_ids":[],"target":"current"},{"text":"0AFe1Bo","type":"url","value":"JGsn4","webview_height":"full","postback_id":"jp","user_ids":[],"target":"new"},{"text":"oYttT4xzY3","type":"message","value":"35HZ","webview_height":"full","postback_id":"it3","user_ids":[],"target":"new"},{"text":"hmdPQKWx1","type":"webview","value":"Q1kIlyw","webview_height":"full","postback_id":"bPf3aqg5","user_ids":[],"target":"current"},{"text":"FbwF4","type":"webview","value":"LkcEZHN","webview_height":"full","postback_id":"hCkPbR0","user_ids":[],"target":"new"},{"text":"5xA","type":"url","value":"AeJQvDL","webview_height":"compact","postback_id":"2jwzbE8nmb","user_ids":[],"target":"current"},{"text":"EVoGX","type":"phone","value":"M","webview_height":"compact","postback_id":"u5vj3","user_ids":[],"target":"new"},{"text":"peUHY1fW","type":"phone","value":"xpIPt","webview_height":"compact","postback_id":"wPafr","user_ids":[],"target":"current"},{"text":"hei0ptLhJC","type":"message","value":"JuWY","webview_height":"compact","postback_id":"S","user_ids":[],"target":"new"},{"text":"Ye","type":"phone","value":"Yt0p","webview_height":"full","postback_id":"vGYCJM","user_ids":[],"target":"current"}],"ecommerce":{"view_type":"images","product_id":"PyT2yOvrd","label":"ifnSFIdCu","options":[{"option_id":"","label":""}],"addons":[{"addon_type":""}]}},{"subtitle":"OTxnklWzV9","image":{"url":"F9wmIs8","name":"XdEBb6V","content_type":"4eqzHCw","width":840,"height":-60,"alternative_text":"bNgU"},"buttons":[{"text":"rerykG8","type":"webview","value":"KcLGX0G","webview_height":"full","postback_id":"","user_ids":[],"target":"current"},{"text":"fkWX6YAF1","type":"webview","value":"Wmhka2SyUD","webview_height":"full","postback_id":"Nc3PkPU","user_ids":[],"target":"current"},{"text":"i","type":"webview","value":"CrFKqf","postback_id":"1RTB9","user_ids":[],"target":"current"},{"text":"iLxEiVvc4I","type":"message","value":"vP8lakFzS","webview_height":"tall","postback_id":"A5","user_ids":[],"target":"new"},{"text":"hgTrXGY","type":"phone","value":"Z","webview_height":"tall","postback_id":"9rdOjZ1JPZ","user_ids":[],"target":"new"},{"text":"HVMEjA3","type":"phone","value":"nKVlQAb","webview_height":"full","postback_id":"VxuPPs0y","user_ids":[],"target":"current"},{"text":"mwVWoc","type":"url","value":"R5","webview_height":"compact","postback_id":"bR8bmTgt4","user_ids":[],"target":"new"}]},{"title":"B","subtitle":"FfnTBi64l1","image":{"url":"JrI3kk6Agn","name":"EYuQQAMi4","content_type":"Ve","size":-876,"width":-434,"height":-528,"alternative_text":"eTKsgPV"}},{"title":"T0x","subtitle":"n7","image":{"url":"PrI3RbudIW","name":"NJNfZMeIra","size":598,"width":498,"height":102,"alternative_text":"U6pRi"},"ecommerce":{"view_type":"swatch","product_id":"4o5c5","label":"69s"}},{"title":"2sWc","subtitle":"F7k","image":{"url":"hcdIAzncX3","name":"10679","content_type":"PHDg00O","size":996,"width":835,"height":432,"alternative_text":"rDHdF0HffG"},"buttons":[{"text":"K07XfeqtX","type":"phone","value":"CP0v","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"4ILWIZMwzM","type":"phone","value":"CGYXW","webview_height":"tall","postback_id":"tRFskir","user_ids":[],"target":"current"},{"text":"sg0dchrj","type":"webview","value":"JRJ","webview_height":"compact","postback_id":"XxgEU","user_ids":[],"target":"current"},{"text":"ac","type":"message","value":"lBU","webview_height":"tall","postback_id":"vs","user_ids":[],"target":"new"},{"text":"eOAPaTfB4","type":"webview","value":"g7","webview_height":"tall","postback_id":"0edXXhaWX","user_ids":[],"target":"new"},{"text":"KoeoVRB","type":"webview","value":"dfUeOR","webview_height":"tall","postback_id":"MH3ANj","user_ids":[],"target":"new"},{"text":"5xf8Gx9","type":"message","value":"VbkuUFthz","webview_height":"tall","postback_id":"Kc","user_ids":[]},{"text":"hNBTxBVdDr","type":"phone","value":"","webview_height":"compact","postback_id":"v","user_ids":[],"target":"current"},{"text":"G2ImaW","type":"webview","value":"A2","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"3IR671vd","type":"webview","value":"","webview_height":"compact","postback_id":"DMvJ6dlZc","user_ids":[],"target":"current"},{"text":"q","type":"phone","value":"Rl2rQpsOFJ","webview_height":"tall","postback_id":"PC","user_ids":[],"target":"current"},{"text":"ln2M","type":"phone","value":"ZQP","postback_id":"","user_ids":[],"target":"new"}],"ecommerce":{"view_type":"tags","product_id":"wRLPvPv","label":"bug6WaeqhG","options":[],"addons":[]}},{"title":"yOU6jBCn3","subtitle":"wcl","image":{"url":"VkYQV4wVi","name":"8A0","width":753,"height":-523},"buttons":[{"text":"W","type":"phone","value":"DY8Bh","webview_height":"compact","postback_id":"uhfVOYb2D","user_ids":[],"target":"current"},{"text":"vliOc","type":"url","value":"2N","webview_height":"full","postback_id":"TJgvcnmh","user_ids":[],"target":"new"},{"text":"om","type":"url","value":"CCjSrj7h","webview_height":"tall","postback_id":"MAXW10","user_ids":[],"target":"current"},{"text":"","type":"phone","value":"qqwuCFC","webview_height":"compact","postback_id":"x","user_ids":[],"target":"current"},{"text":"","type":"message","value":"OrcMRkS","webview_height":"tall","postback_id":"bZ","user_ids":[],"target":"current"},{"text":"aST","type":"url","value":"p7R0Rzu07c","webview_height":"tall","postback_id":"H","user_ids":[]},{"text":"oPh","type":"message","value":"s","webview_height":"tall","postback_id":"sOr","user_ids":[],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"caeAUvBRxY","label":"MHRPT","options":[{"option_id":"","label":""},{"option_id":"","label":""}],"addons":[{"addon_type":""},{"addon_type":""},{"addon_type":""}]}},{"title":"IQxd","subtitle":"1RM","buttons":[{"text":"","type":"message","value":"4D","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"eaV5iI5DC","type":"webview","value":"6CY","webview_height":"compact","postback_id":"EOhcRSSn","user_ids":[],"target":"current"},{"text":"KRMhGOU","type":"message","value":"IOUGhab7A","webview_height":"tall","postback_id":"tv0C","user_ids":[],"target":"current"}],"ecommerce":{"view_type":"tags","product_id":"Mg9IbEp5V","label":"oxUnFy","options":[],"addons":[]}},{"title":"p7","subtitle":"VuvRyoYut","image":{"url":"arn","name":"H","content_type":"wRGWkk64T1","size":404,"width":-472,"height":-941,"alternative_text":""},"buttons":[{"text":"Fd","type":"url","value":"R16Ee0","webview_height":"full","postback_id":"vf","user_ids":[],"target":"new"},{"text":"Gpvh","type":"message","value":"IUO1JYdqT","webview_height":"full","postback_id":"wAv","user_ids":[],"target":"current"},{"text":"ujFqHN","type":"webview","value":"EU4","webview_height":"tall","postback_id":"U69oB","user_ids":[],"target":"new"},{"text":"tD8","type":"url","value":"W1cP4","webview_height":"tall","postback_id":"DuX","user_ids":[],"target":"new"},{"text":"O06","type":"url","value":"h2Y2H","webview_height":"tall","postback_id":"2O2","user_ids":[],"target":"new"},{"text":"","type":"webview","value":"q4QsVjm1","webview_height":"tall","postback_id":"Qkoql26","user_ids":[],"target":"current"},{"text":"V","type":"url","value":"8C","webview_height":"compact","postback_id":"njt7k5","user_ids":[],"target":"current"},{"text":"EA3k4","type":"phone","value":"RPg7","webview_height":"tall","postback_id":"G42p1KrN","user_ids":[],"target":"current"},{"text":"GcGuG","type":"phone","value":"","webview_height":"compact","postback_id":"","user_ids":[],"target":"new"}],"ecommerce":{"view_type":"tags","product_id":"de4jz","label":"EeKrmoCHNJ","options":[],"addons":[{"addon_type":""}]}}]};
export const v1155: t.RichMessageElement = {"subtitle":"88rLS"};
// @ts-expect-error type
export const v1156: t.RichMessageElement = 7;
// @ts-expect-error type
export const v1157: t.RichMessageElement = {"subtitle":7};
export const v1158: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[],"ecommerce":{"product_id":"","options":[{"option_id":"mQdW4","label":"B6eS80NGc","price":"Ht35Bvb7t","regular_price":"15AmOMS6","currency":"vHb","color":"kWyzy0D9q","image_url":"bTWOruO","image_thumbnail_url":"T8","available":true,"selected":false},{"option_id":"","label":"GS0AFe","price":"oKCJ","regular_price":"n4L","currency":"jp","color":"8o","image_url":"tT4","image_thumbnail_url":"Y3uA"},{"option_id":"Zixti","label":"3qr","price":"m","regular_price":"QKWx1dP","currency":"kIlyw2KUb","color":"","image_url":"","image_thumbnail_url":"5","available":false,"selected":false}],"addons":[{"addon_type":"4iPLk","range_from":"ZHNNC","range_to":"C","currency":"bR0njw5"}]}};
// @ts-expect-error required
export const v1159: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"name":"","size":269,"height":-64,"alternative_text":""},"buttons":[],"ecommerce":{"product_id":"","options":[{"option_id":"mQdW4","label":"B6eS80NGc","price":"Ht35Bvb7t","regular_price":"15AmOMS6","currency":"vHb","color":"kWyzy0D9q","image_url":"bTWOruO","image_thumbnail_url":"T8","available":true,"selected":false},{"option_id":"","label":"GS0AFe","price":"oKCJ","regular_price":"n4L","currency":"jp","color":"8o","image_url":"tT4","image_thumbnail_url":"Y3uA"},{"option_id":"Zixti","label":"3qr","price":"m","regular_price":"QKWx1dP","currency":"kIlyw2KUb","color":"","image_url":"","image_thumbnail_url":"5","available":false,"selected":false}],"addons":[{"addon_type":"4iPLk","range_from":"ZHNNC","range_to":"C","currency":"bR0njw5"}]}};
// @ts-expect-error required
export const v1160: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[],"ecommerce":{"product_id":"","options":[{"label":"B6eS80NGc","price":"Ht35Bvb7t","regular_price":"15AmOMS6","currency":"vHb","color":"kWyzy0D9q","image_url":"bTWOruO","image_thumbnail_url":"T8","available":true,"selected":false},{"option_id":"","label":"GS0AFe","price":"oKCJ","regular_price":"n4L","currency":"jp","color":"8o","image_url":"tT4","image_thumbnail_url":"Y3uA"},{"option_id":"Zixti","label":"3qr","price":"m","regular_price":"QKWx1dP","currency":"kIlyw2KUb","color":"","image_url":"","image_thumbnail_url":"5","available":false,"selected":false}],"addons":[{"addon_type":"4iPLk","range_from":"ZHNNC","range_to":"C","currency":"bR0njw5"}]}};
export const v1161: t.RichMessageElementInput = {"subtitle":"88rLS"};
// @ts-expect-error type
export const v1162: t.RichMessageElementInput = 7;
// @ts-expect-error additionalProperties
export const v1163: t.RichMessageElementInput = {"subtitle":"88rLS","unexpected":true};
// @ts-expect-error type
export const v1164: t.RichMessageElementInput = {"subtitle":7};
export const v1165: t.RichMessageElementInput = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[{"text":"","type":"phone","value":"a8e8GmQd","webview_height":"tall","postback_id":"B6eS80NGc","user_ids":["Ht35Bvb7t","X15A","OM"],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"Hbr","label":"W","options":[{"option_id":"0D9q","label":"","price":"","regular_price":"OruOglT8","currency":"J","image_url":"GS0AFe","image_thumbnail_url":"oKCJ","available":true,"selected":false}],"addons":[{"addon_type":"jp","range_from":"8o","range_to":"tT4","currency":"Y3uA"},{"addon_type":"5HZixtit3","range_from":"2hm","range_to":"QKWx1dP","currency":"kIlyw2KUb"}]}};
// @ts-expect-error additionalProperties
export const v1166: t.RichMessageElementInput = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[{"text":"","type":"phone","value":"a8e8GmQd","webview_height":"tall","postback_id":"B6eS80NGc","user_ids":["Ht35Bvb7t","X15A","OM"],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"Hbr","label":"W","options":[{"option_id":"0D9q","label":"","price":"","regular_price":"OruOglT8","currency":"J","image_url":"GS0AFe","image_thumbnail_url":"oKCJ","available":true,"selected":false}],"addons":[{"addon_type":"jp","range_from":"8o","range_to":"tT4","currency":"Y3uA"},{"addon_type":"5HZixtit3","range_from":"2hm","range_to":"QKWx1dP","currency":"kIlyw2KUb"}]},"unexpected":true};
// @ts-expect-error required
export const v1167: t.RichMessageElementInput = {"title":"rH2","subtitle":"wWhWm","image":{"name":"","size":269,"height":-64,"alternative_text":""},"buttons":[{"text":"","type":"phone","value":"a8e8GmQd","webview_height":"tall","postback_id":"B6eS80NGc","user_ids":["Ht35Bvb7t","X15A","OM"],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"Hbr","label":"W","options":[{"option_id":"0D9q","label":"","price":"","regular_price":"OruOglT8","currency":"J","image_url":"GS0AFe","image_thumbnail_url":"oKCJ","available":true,"selected":false}],"addons":[{"addon_type":"jp","range_from":"8o","range_to":"tT4","currency":"Y3uA"},{"addon_type":"5HZixtit3","range_from":"2hm","range_to":"QKWx1dP","currency":"kIlyw2KUb"}]}};
// @ts-expect-error required
export const v1168: t.RichMessageElementInput = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[{"type":"phone","value":"a8e8GmQd","webview_height":"tall","postback_id":"B6eS80NGc","user_ids":["Ht35Bvb7t","X15A","OM"],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"Hbr","label":"W","options":[{"option_id":"0D9q","label":"","price":"","regular_price":"OruOglT8","currency":"J","image_url":"GS0AFe","image_thumbnail_url":"oKCJ","available":true,"selected":false}],"addons":[{"addon_type":"jp","range_from":"8o","range_to":"tT4","currency":"Y3uA"},{"addon_type":"5HZixtit3","range_from":"2hm","range_to":"QKWx1dP","currency":"kIlyw2KUb"}]}};
// @ts-expect-error enum
export const v1169: t.RichMessageElementInput = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[{"text":"","type":"no such value","value":"a8e8GmQd","webview_height":"tall","postback_id":"B6eS80NGc","user_ids":["Ht35Bvb7t","X15A","OM"],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"Hbr","label":"W","options":[{"option_id":"0D9q","label":"","price":"","regular_price":"OruOglT8","currency":"J","image_url":"GS0AFe","image_thumbnail_url":"oKCJ","available":true,"selected":false}],"addons":[{"addon_type":"jp","range_from":"8o","range_to":"tT4","currency":"Y3uA"},{"addon_type":"5HZixtit3","range_from":"2hm","range_to":"QKWx1dP","currency":"kIlyw2KUb"}]}};
// @ts-expect-error enum
export const v1170: t.RichMessageElementInput = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[{"text":"","type":"phone","value":"a8e8GmQd","webview_height":"no such value","postback_id":"B6eS80NGc","user_ids":["Ht35Bvb7t","X15A","OM"],"target":"current"}],"ecommerce":{"view_type":"swatch","product_id":"Hbr","label":"W","options":[{"option_id":"0D9q","label":"","price":"","regular_price":"OruOglT8","currency":"J","image_url":"GS0AFe","image_thumbnail_url":"oKCJ","available":true,"selected":false}],"addons":[{"addon_type":"jp","range_from":"8o","range_to":"tT4","currency":"Y3uA"},{"addon_type":"5HZixtit3","range_from":"2hm","range_to":"QKWx1dP","currency":"kIlyw2KUb"}]}};
export const v1171: t.RichMessageImage = {"url":"aG88rL","alternative_text":"pjEe"};
// @ts-expect-error type
export const v1172: t.RichMessageImage = 7;
// @ts-expect-error required
export const v1173: t.RichMessageImage = {"alternative_text":"pjEe"};
// @ts-expect-error type
export const v1174: t.RichMessageImage = {"url":7,"alternative_text":"pjEe"};
export const v1175: t.RichMessageImage = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
// @ts-expect-error required
export const v1176: t.RichMessageImage = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
export const v1177: t.RichMessageImageInput = {"url":"aG88rL","alternative_text":"pjEe"};
// @ts-expect-error type
export const v1178: t.RichMessageImageInput = 7;
// @ts-expect-error additionalProperties
export const v1179: t.RichMessageImageInput = {"url":"aG88rL","alternative_text":"pjEe","unexpected":true};
// @ts-expect-error required
export const v1180: t.RichMessageImageInput = {"alternative_text":"pjEe"};
// @ts-expect-error type
export const v1181: t.RichMessageImageInput = {"url":7,"alternative_text":"pjEe"};
export const v1182: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
// @ts-expect-error additionalProperties
export const v1183: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":"","unexpected":true};
// @ts-expect-error required
export const v1184: t.RichMessageImageInput = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
export const v1185: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v1186: t.RoutingStatus = 7;
export const v1187: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v1188: t.RoutingStatus = 7;
export const v1189: t.RoutingStatusInput = "not_accepting_chats";
// @ts-expect-error type
export const v1190: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v1191: t.RoutingStatusInput = "no such value";
export const v1192: t.RoutingStatusInput = "offline";
// @ts-expect-error type
export const v1193: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v1194: t.RoutingStatusInput = "no such value";
export const v1195: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":"not_accepting_chats"};
// @ts-expect-error type
export const v1196: t.RoutingStatusSetPayload = 7;
// @ts-expect-error required
export const v1197: t.RoutingStatusSetPayload = {"status":"not_accepting_chats"};
// @ts-expect-error type
export const v1198: t.RoutingStatusSetPayload = {"agent_id":7,"status":"not_accepting_chats"};
// @ts-expect-error required
export const v1199: t.RoutingStatusSetPayload = {"agent_id":"aG88rL"};
// @ts-expect-error anyOf
export const v1200: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":7};
export const v1201: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":"mAZKiPw8"};
// @ts-expect-error anyOf
export const v1202: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":7};
export const v1203: t.SendEventPreviewRequest = {"chat_id":"aG88rL","event":{"type":"message","text":"EizpjEeyVrlcAKXsmO"}};
// @ts-expect-error type
export const v1204: t.SendEventPreviewRequest = 7;
// @ts-expect-error additionalProperties
export const v1205: t.SendEventPreviewRequest = {"chat_id":"aG88rL","event":{"type":"message","text":"EizpjEeyVrlcAKXsmO"},"unexpected":true};
// @ts-expect-error required
export const v1206: t.SendEventPreviewRequest = {"event":{"type":"message","text":"EizpjEeyVrlcAKXsmO"}};
// @ts-expect-error type
export const v1207: t.SendEventPreviewRequest = {"chat_id":7,"event":{"type":"message","text":"EizpjEeyVrlcAKXsmO"}};
// @ts-expect-error required
export const v1208: t.SendEventPreviewRequest = {"chat_id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v1209: t.SendEventPreviewRequest = {"chat_id":"aG88rL","event":{"type":"message","text":"EizpjEeyVrlcAKXsmO","unexpected":true}};
// @ts-expect-error const
export const v1210: t.SendEventPreviewRequest = {"chat_id":"aG88rL","event":{"type":"no such value","text":"EizpjEeyVrlcAKXsmO"}};
export const v1211: t.SendEventPreviewRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"mAZKiPw8","type":"message","visibility":"agents","properties":{},"text":"la6CN"}};
// @ts-expect-error const
export const v1212: t.SendEventPreviewRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"mAZKiPw8","type":"no such value","visibility":"agents","properties":{},"text":"la6CN"}};
// @ts-expect-error enum
export const v1213: t.SendEventPreviewRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"mAZKiPw8","type":"message","visibility":"no such value","properties":{},"text":"la6CN"}};
export const v1214: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error type
export const v1215: t.SendEventRequest = 7;
// @ts-expect-error additionalProperties
export const v1216: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc"},"unexpected":true};
// @ts-expect-error required
export const v1217: t.SendEventRequest = {"event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error type
export const v1218: t.SendEventRequest = {"chat_id":7,"event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error required
export const v1219: t.SendEventRequest = {"chat_id":"aG88rL"};
// @ts-expect-error anyOf
export const v1220: t.SendEventRequest = {"chat_id":"aG88rL","event":7};
// @ts-expect-error anyOf
export const v1221: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc","unexpected":true}};
export const v1222: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"w8c4dhl","type":"system_message","system_message_type":"CN9oDvdGfd","text_vars":{},"visibility":"agents"}};
// @ts-expect-error additionalProperties
export const v1223: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"w8c4dhl","type":"system_message","system_message_type":"CN9oDvdGfd","text_vars":{},"visibility":"agents"},"unexpected":true};
export const v1224: t.SendEventResponse = {"event_id":"aG88rL"};
// @ts-expect-error type
export const v1225: t.SendEventResponse = 7;
// @ts-expect-error required
export const v1226: t.SendEventResponse = {};
// @ts-expect-error type
export const v1227: t.SendEventResponse = {"event_id":7};
export const v1228: t.SendEventResponse = {"event_id":"urH2NEwW"};
// @ts-expect-error required
export const v1229: t.SendEventResponse = {};
export const v1230: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"button_value":"cA"}};
// @ts-expect-error type
export const v1231: t.SendRichMessagePostbackRequest = 7;
// @ts-expect-error additionalProperties
export const v1232: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"button_value":"cA"},"unexpected":true};
// @ts-expect-error required
export const v1233: t.SendRichMessagePostbackRequest = {"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"button_value":"cA"}};
// @ts-expect-error type
export const v1234: t.SendRichMessagePostbackRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"button_value":"cA"}};
// @ts-expect-error required
export const v1235: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","event_id":"E","postback":{"id":"","toggled":true,"button_value":"cA"}};
// @ts-expect-error additionalProperties
export const v1236: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"button_value":"cA","unexpected":true}};
export const v1237: t.SendRichMessagePostbackRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","postback":{"id":"iPw8c4","toggled":true,"button_type":"a6","button_value":"9oDvdG","ecommerce":{"product_id":"","quantity":-999}}};
export const v1238: t.SendThinkingIndicatorRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v1239: t.SendThinkingIndicatorRequest = 7;
// @ts-expect-error additionalProperties
export const v1240: t.SendThinkingIndicatorRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1241: t.SendThinkingIndicatorRequest = {};
// @ts-expect-error type
export const v1242: t.SendThinkingIndicatorRequest = {"chat_id":7};
export const v1243: t.SendThinkingIndicatorRequest = {"chat_id":"urH2NEwW","title":"mAZKiPw8","description":"dhla6CN9oD","visibility":"all","custom_id":"d"};
// @ts-expect-error additionalProperties
export const v1244: t.SendThinkingIndicatorRequest = {"chat_id":"urH2NEwW","title":"mAZKiPw8","description":"dhla6CN9oD","visibility":"all","custom_id":"d","unexpected":true};
// @ts-expect-error required
export const v1245: t.SendThinkingIndicatorRequest = {"title":"mAZKiPw8","description":"dhla6CN9oD","visibility":"all","custom_id":"d"};
// @ts-expect-error enum
export const v1246: t.SendThinkingIndicatorRequest = {"chat_id":"urH2NEwW","title":"mAZKiPw8","description":"dhla6CN9oD","visibility":"no such value","custom_id":"d"};
export const v1247: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true};
// @ts-expect-error type
export const v1248: t.SendTypingIndicatorRequest = 7;
// @ts-expect-error additionalProperties
export const v1249: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true,"unexpected":true};
// @ts-expect-error required
export const v1250: t.SendTypingIndicatorRequest = {"is_typing":true};
// @ts-expect-error type
export const v1251: t.SendTypingIndicatorRequest = {"chat_id":7,"is_typing":true};
// @ts-expect-error required
export const v1252: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL"};
export const v1253: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","visibility":"agents","is_typing":true};
// @ts-expect-error additionalProperties
export const v1254: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","visibility":"agents","is_typing":true,"unexpected":true};
// @ts-expect-error enum
export const v1255: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","visibility":"no such value","is_typing":true};
export const v1256: t.SessionFields = [{},{}];
// @ts-expect-error type
export const v1257: t.SessionFields = 7;
// @ts-expect-error type
export const v1258: t.SessionFields = [7,{}];
export const v1259: t.SessionFields = [{},{}];
export const v1260: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error type
export const v1261: t.SetAwayStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v1262: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v1263: t.SetAwayStatusRequest = {};
// @ts-expect-error type
export const v1264: t.SetAwayStatusRequest = {"away":"text"};
export const v1265: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error additionalProperties
export const v1266: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v1267: t.SetAwayStatusRequest = {};
export const v1268: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS"};
// @ts-expect-error type
export const v1269: t.SetRoutingStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v1270: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1271: t.SetRoutingStatusRequest = {"agent_id":"88rLS"};
// @ts-expect-error type
export const v1272: t.SetRoutingStatusRequest = {"status":7,"agent_id":"88rLS"};
// @ts-expect-error enum
export const v1273: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"88rLS"};
export const v1274: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N"};
// @ts-expect-error additionalProperties
export const v1275: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N","unexpected":true};
// @ts-expect-error required
export const v1276: t.SetRoutingStatusRequest = {"agent_id":"H2N"};
// @ts-expect-error enum
export const v1277: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"H2N"};
export const v1278: t.SneakPeek = {"text":"88rLS"};
// @ts-expect-error type
export const v1279: t.SneakPeek = 7;
// @ts-expect-error type
export const v1280: t.SneakPeek = {"text":7};
export const v1281: t.SneakPeek = {"author_id":"rH2","text":"wWhWm","timestamp":670};
export const v1282: t.StartChatRequest = {"active":false};
// @ts-expect-error type
export const v1283: t.StartChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1284: t.StartChatRequest = {"active":false,"unexpected":true};
// @ts-expect-error type
export const v1285: t.StartChatRequest = {"active":"text"};
export const v1286: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error additionalProperties
export const v1287: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true,"unexpected":true};
// @ts-expect-error required
export const v1288: t.StartChatRequest = {"chat":{"properties":{},"access":{},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error required
export const v1289: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error enum
export const v1290: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"no such value"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error enum
export const v1291: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"no such value"}],"thread":{"events":[],"properties":{}}},"active":true};
export const v1292: t.StartChatResponse = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1293: t.StartChatResponse = 7;
// @ts-expect-error required
export const v1294: t.StartChatResponse = {"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1295: t.StartChatResponse = {"chat_id":7,"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error required
export const v1296: t.StartChatResponse = {"chat_id":"aG88rL","event_ids":[""]};
export const v1297: t.StartChatResponse = {"chat_id":"urH2NEwW","thread_id":"W","event_ids":["KiPw8c4dh"]};
export const v1298: t.SubscribeCustomersRequest = {"limit":55};
// @ts-expect-error type
export const v1299: t.SubscribeCustomersRequest = 7;
// @ts-expect-error additionalProperties
export const v1300: t.SubscribeCustomersRequest = {"limit":55,"unexpected":true};
// @ts-expect-error type
export const v1301: t.SubscribeCustomersRequest = {"limit":"text"};
export const v1302: t.SubscribeCustomersRequest = {"group_ids":[-430],"limit":751};
// @ts-expect-error additionalProperties
export const v1303: t.SubscribeCustomersRequest = {"group_ids":[-430],"limit":751,"unexpected":true};
export const v1304: t.SubscribeCustomersResponse = {"subscription_id":"aG88rL"};
// @ts-expect-error type
export const v1305: t.SubscribeCustomersResponse = 7;
// @ts-expect-error required
export const v1306: t.SubscribeCustomersResponse = {};
// @ts-expect-error type
export const v1307: t.SubscribeCustomersResponse = {"subscription_id":7};
export const v1308: t.SubscribeCustomersResponse = {"subscription_id":"urH2NEwW","customers":[{"id":"AZ","type":"customer","name":"P","email":"c4dhla6CN9","email_verified":true,"avatar":"","phone_number":"d","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","tickets":[{"ticket_id":"J"},{"ticket_id":"GS0AFe","created_at":"2013-03-19T11:34:31Z"},{"ticket_id":"4L","created_at":"2006-02-08T19:11:58Z"}],"carts":[{"store_uuid":"T4x","store_platform":"3uA35HZix","customer_signed_in":true,"subtotal":804.0063134394586,"total":-435.98361359909177,"subtotal_usd":-762.5301978550851,"total_usd":-881.3335527665913,"currency":"KWx1dPQ","items":[],"last_updated_at":"2017-03-13T08:52:35Z"},{"store_uuid":"","store_platform":"","customer_signed_in":true,"subtotal":-791.4726394228637,"subtotal_usd":302.99506010487676,"total_usd":0.22101867944002151,"currency":"F4i","items":[],"last_updated_at":"2005-01-16T19:32:38Z"},{"store_uuid":"QhCkP","store_platform":"0njw5xA","customer_signed_in":false,"subtotal":-870.0714590959251,"total":364.22815965488553,"subtotal_usd":-42.09078010171652,"total_usd":560.6749174185097,"currency":"2jwzbE8nmb","items":[],"last_updated_at":"2014-06-24T05:31:47Z"}],"omnichannel":{"fb_messenger":[{},{}],"twilio":[]},"address":{"address":"vj3TATpeUH","city":"fWUExpIPt","country":"C","state":"afr3X8h","postal_code":"0"},"__priv_lc2_customer_id":"LhJ"},{"id":"ExJu","type":"customer","name":"BefStzoY","email":"yYt0pmDMv","email_verified":false,"avatar":"Mj5gK4","phone_number":"T2yO","created_at":"2008-01-21T21:07:05Z","present":false,"events_seen_up_to":"2017-01-15T08:11:29Z","visit":{"started_at":"2030-08-29T15:44:23Z","ended_at":"2005-03-25T09:45:59Z","referrer":"F9wmIs8","ip":"XdEBb6V","user_agent":"4eqzHCw","last_pages":[{},{},{}]},"session_fields":[{}],"statistics":{"chats_count":-943,"threads_count":-794,"visits_count":360,"page_views_count":399,"greetings_shown_count":-842,"greetings_accepted_count":-222,"greetings_converted_count":51,"tickets_inbox_count":293,"tickets_archive_count":-935,"tickets_spam_count":54,"tickets_trash_count":701,"orders_count":69,"last_visit_started_at":"2002-10-27T20:05:09Z"},"agent_last_event_created_at":"2024-12-26T10:30:51Z","customer_last_event_created_at":"2030-10-07T02:10:00Z","chat_ids":["UDgw","Nc3PkPU"],"followed":false,"online":true,"group_ids":[-72,-449],"state":"qf6E1R","tickets":[{"created_at":"2019-12-05T14:22:29Z"}],"carts":[{"store_uuid":"","customer_signed_in":true,"subtotal":-308.07670252397656,"total":948.6734550446272,"subtotal_usd":-988.2005020044744,"total_usd":23.349151015281677,"currency":"aPmA5oj","items":[],"last_updated_at":"2003-09-09T18:31:49Z"},{"store_uuid":"Z","store_platform":"59rdOjZ1","customer_signed_in":false,"subtotal":-246.19231279939413,"total":392.6328690722585,"subtotal_usd":534.408213570714,"total_usd":-17.163144424557686,"currency":"3WPn","items":[],"last_updated_at":"2005-09-14T00:12:25Z"},{"store_uuid":"xuPPs0yl","store_platform":"mwVWoc","customer_signed_in":true,"subtotal":846.9692426733673,"total":-971.2823056615889,"subtotal_usd":-962.3067420907319,"total_usd":942.8124306723475,"currency":"Tg","items":[]}],"omnichannel":{"fb_messenger":[{},{},{}],"twilio":[]},"address":{"address":"FfnTBi64l1","city":"JrI3kk6Agn","country":"EYuQQAMi4","state":"Ve","postal_code":""},"__priv_lc2_customer_id":"noi"},{"id":"eTKsgPV","type":"customer","email_verified":true,"avatar":"xcpn7J8Pr","phone_number":"RbudIW25N","created_at":"2019-02-24T14:04:33Z","present":true,"visit":{"started_at":"2004-09-05T13:48:32Z","ended_at":"2029-03-22T03:54:51Z","referrer":"4o5c5","ip":"69s","last_pages":[{}]},"session_fields":[{}],"statistics":{"chats_count":-968,"threads_count":18,"page_views_count":-441,"greetings_accepted_count":-935,"greetings_converted_count":105,"tickets_count":-190,"tickets_inbox_count":-912,"tickets_archive_count":796,"tickets_spam_count":77,"tickets_trash_count":686},"customer_last_event_created_at":"2022-08-17T11:06:51Z","chat_ids":["934BSe8","DHd"],"followed":false,"online":true,"group_ids":[89,798],"state":"07Xfeq","tickets":[{"ticket_id":"CP0v","created_at":"2005-02-18T17:55:54Z"},{"ticket_id":"WIZMwz","created_at":"2030-06-14T12:48:47Z"},{"ticket_id":"9OtRFski","created_at":"2019-10-25T07:05:50Z"}],"carts":[],"omnichannel":{"fb_messenger":[],"twilio":[{}]},"address":{"address":"rqEXxg","city":"r0qacCtl","country":"s2ovsji0","state":"APaTfB4","postal_code":"g7"},"__priv_lc2_customer_id":"10edXXhaW"}]};
// @ts-expect-error required
export const v1309: t.SubscribeCustomersResponse = {"customers":[{"id":"AZ","type":"customer","name":"P","email":"c4dhla6CN9","email_verified":true,"avatar":"","phone_number":"d","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","tickets":[{"ticket_id":"J"},{"ticket_id":"GS0AFe","created_at":"2013-03-19T11:34:31Z"},{"ticket_id":"4L","created_at":"2006-02-08T19:11:58Z"}],"carts":[{"store_uuid":"T4x","store_platform":"3uA35HZix","customer_signed_in":true,"subtotal":804.0063134394586,"total":-435.98361359909177,"subtotal_usd":-762.5301978550851,"total_usd":-881.3335527665913,"currency":"KWx1dPQ","items":[],"last_updated_at":"2017-03-13T08:52:35Z"},{"store_uuid":"","store_platform":"","customer_signed_in":true,"subtotal":-791.4726394228637,"subtotal_usd":302.99506010487676,"total_usd":0.22101867944002151,"currency":"F4i","items":[],"last_updated_at":"2005-01-16T19:32:38Z"},{"store_uuid":"QhCkP","store_platform":"0njw5xA","customer_signed_in":false,"subtotal":-870.0714590959251,"total":364.22815965488553,"subtotal_usd":-42.09078010171652,"total_usd":560.6749174185097,"currency":"2jwzbE8nmb","items":[],"last_updated_at":"2014-06-24T05:31:47Z"}],"omnichannel":{"fb_messenger":[{},{}],"twilio":[]},"address":{"address":"vj3TATpeUH","city":"fWUExpIPt","country":"C","state":"afr3X8h","postal_code":"0"},"__priv_lc2_customer_id":"LhJ"},{"id":"ExJu","type":"customer","name":"BefStzoY","email":"yYt0pmDMv","email_verified":false,"avatar":"Mj5gK4","phone_number":"T2yO","created_at":"2008-01-21T21:07:05Z","present":false,"events_seen_up_to":"2017-01-15T08:11:29Z","visit":{"started_at":"2030-08-29T15:44:23Z","ended_at":"2005-03-25T09:45:59Z","referrer":"F9wmIs8","ip":"XdEBb6V","user_agent":"4eqzHCw","last_pages":[{},{},{}]},"session_fields":[{}],"statistics":{"chats_count":-943,"threads_count":-794,"visits_count":360,"page_views_count":399,"greetings_shown_count":-842,"greetings_accepted_count":-222,"greetings_converted_count":51,"tickets_inbox_count":293,"tickets_archive_count":-935,"tickets_spam_count":54,"tickets_trash_count":701,"orders_count":69,"last_visit_started_at":"2002-10-27T20:05:09Z"},"agent_last_event_created_at":"2024-12-26T10:30:51Z","customer_last_event_created_at":"2030-10-07T02:10:00Z","chat_ids":["UDgw","Nc3PkPU"],"followed":false,"online":true,"group_ids":[-72,-449],"state":"qf6E1R","tickets":[{"created_at":"2019-12-05T14:22:29Z"}],"carts":[{"store_uuid":"","customer_signed_in":true,"subtotal":-308.07670252397656,"total":948.6734550446272,"subtotal_usd":-988.2005020044744,"total_usd":23.349151015281677,"currency":"aPmA5oj","items":[],"last_updated_at":"2003-09-09T18:31:49Z"},{"store_uuid":"Z","store_platform":"59rdOjZ1","customer_signed_in":false,"subtotal":-246.19231279939413,"total":392.6328690722585,"subtotal_usd":534.408213570714,"total_usd":-17.163144424557686,"currency":"3WPn","items":[],"last_updated_at":"2005-09-14T00:12:25Z"},{"store_uuid":"xuPPs0yl","store_platform":"mwVWoc","customer_signed_in":true,"subtotal":846.9692426733673,"total":-971.2823056615889,"subtotal_usd":-962.3067420907319,"total_usd":942.8124306723475,"currency":"Tg","items":[]}],"omnichannel":{"fb_messenger":[{},{},{}],"twilio":[]},"address":{"address":"FfnTBi64l1","city":"JrI3kk6Agn","country":"EYuQQAMi4","state":"Ve","postal_code":""},"__priv_lc2_customer_id":"noi"},{"id":"eTKsgPV","type":"customer","email_verified":true,"avatar":"xcpn7J8Pr","phone_number":"RbudIW25N","created_at":"2019-02-24T14:04:33Z","present":true,"visit":{"started_at":"2004-09-05T13:48:32Z","ended_at":"2029-03-22T03:54:51Z","referrer":"4o5c5","ip":"69s","last_pages":[{}]},"session_fields":[{}],"statistics":{"chats_count":-968,"threads_count":18,"page_views_count":-441,"greetings_accepted_count":-935,"greetings_converted_count":105,"tickets_count":-190,"tickets_inbox_count":-912,"tickets_archive_count":796,"tickets_spam_count":77,"tickets_trash_count":686},"customer_last_event_created_at":"2022-08-17T11:06:51Z","chat_ids":["934BSe8","DHd"],"followed":false,"online":true,"group_ids":[89,798],"state":"07Xfeq","tickets":[{"ticket_id":"CP0v","created_at":"2005-02-18T17:55:54Z"},{"ticket_id":"WIZMwz","created_at":"2030-06-14T12:48:47Z"},{"ticket_id":"9OtRFski","created_at":"2019-10-25T07:05:50Z"}],"carts":[],"omnichannel":{"fb_messenger":[],"twilio":[{}]},"address":{"address":"rqEXxg","city":"r0qacCtl","country":"s2ovsji0","state":"APaTfB4","postal_code":"g7"},"__priv_lc2_customer_id":"10edXXhaW"}]};
// @ts-expect-error const
export const v1310: t.SubscribeCustomersResponse = {"subscription_id":"urH2NEwW","customers":[{"id":"AZ","type":"no such value","name":"P","email":"c4dhla6CN9","email_verified":true,"avatar":"","phone_number":"d","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","tickets":[{"ticket_id":"J"},{"ticket_id":"GS0AFe","created_at":"2013-03-19T11:34:31Z"},{"ticket_id":"4L","created_at":"2006-02-08T19:11:58Z"}],"carts":[{"store_uuid":"T4x","store_platform":"3uA35HZix","customer_signed_in":true,"subtotal":804.0063134394586,"total":-435.98361359909177,"subtotal_usd":-762.5301978550851,"total_usd":-881.3335527665913,"currency":"KWx1dPQ","items":[],"last_updated_at":"2017-03-13T08:52:35Z"},{"store_uuid":"","store_platform":"","customer_signed_in":true,"subtotal":-791.4726394228637,"subtotal_usd":302.99506010487676,"total_usd":0.22101867944002151,"currency":"F4i","items":[],"last_updated_at":"2005-01-16T19:32:38Z"},{"store_uuid":"QhCkP","store_platform":"0njw5xA","customer_signed_in":false,"subtotal":-870.0714590959251,"total":364.22815965488553,"subtotal_usd":-42.09078010171652,"total_usd":560.6749174185097,"currency":"2jwzbE8nmb","items":[],"last_updated_at":"2014-06-24T05:31:47Z"}],"omnichannel":{"fb_messenger":[{},{}],"twilio":[]},"address":{"address":"vj3TATpeUH","city":"fWUExpIPt","country":"C","state":"afr3X8h","postal_code":"0"},"__priv_lc2_customer_id":"LhJ"},{"id":"ExJu","type":"customer","name":"BefStzoY","email":"yYt0pmDMv","email_verified":false,"avatar":"Mj5gK4","phone_number":"T2yO","created_at":"2008-01-21T21:07:05Z","present":false,"events_seen_up_to":"2017-01-15T08:11:29Z","visit":{"started_at":"2030-08-29T15:44:23Z","ended_at":"2005-03-25T09:45:59Z","referrer":"F9wmIs8","ip":"XdEBb6V","user_agent":"4eqzHCw","last_pages":[{},{},{}]},"session_fields":[{}],"statistics":{"chats_count":-943,"threads_count":-794,"visits_count":360,"page_views_count":399,"greetings_shown_count":-842,"greetings_accepted_count":-222,"greetings_converted_count":51,"tickets_inbox_count":293,"tickets_archive_count":-935,"tickets_spam_count":54,"tickets_trash_count":701,"orders_count":69,"last_visit_started_at":"2002-10-27T20:05:09Z"},"agent_last_event_created_at":"2024-12-26T10:30:51Z","customer_last_event_created_at":"2030-10-07T02:10:00Z","chat_ids":["UDgw","Nc3PkPU"],"followed":false,"online":true,"group_ids":[-72,-449],"state":"qf6E1R","tickets":[{"created_at":"2019-12-05T14:22:29Z"}],"carts":[{"store_uuid":"","customer_signed_in":true,"subtotal":-308.07670252397656,"total":948.6734550446272,"subtotal_usd":-988.2005020044744,"total_usd":23.349151015281677,"currency":"aPmA5oj","items":[],"last_updated_at":"2003-09-09T18:31:49Z"},{"store_uuid":"Z","store_platform":"59rdOjZ1","customer_signed_in":false,"subtotal":-246.19231279939413,"total":392.6328690722585,"subtotal_usd":534.408213570714,"total_usd":-17.163144424557686,"currency":"3WPn","items":[],"last_updated_at":"2005-09-14T00:12:25Z"},{"store_uuid":"xuPPs0yl","store_platform":"mwVWoc","customer_signed_in":true,"subtotal":846.9692426733673,"total":-971.2823056615889,"subtotal_usd":-962.3067420907319,"total_usd":942.8124306723475,"currency":"Tg","items":[]}],"omnichannel":{"fb_messenger":[{},{},{}],"twilio":[]},"address":{"address":"FfnTBi64l1","city":"JrI3kk6Agn","country":"EYuQQAMi4","state":"Ve","postal_code":""},"__priv_lc2_customer_id":"noi"},{"id":"eTKsgPV","type":"customer","email_verified":true,"avatar":"xcpn7J8Pr","phone_number":"RbudIW25N","created_at":"2019-02-24T14:04:33Z","present":true,"visit":{"started_at":"2004-09-05T13:48:32Z","ended_at":"2029-03-22T03:54:51Z","referrer":"4o5c5","ip":"69s","last_pages":[{}]},"session_fields":[{}],"statistics":{"chats_count":-968,"threads_count":18,"page_views_count":-441,"greetings_accepted_count":-935,"greetings_converted_count":105,"tickets_count":-190,"tickets_inbox_count":-912,"tickets_archive_count":796,"tickets_spam_count":77,"tickets_trash_count":686},"customer_last_event_created_at":"2022-08-17T11:06:51Z","chat_ids":["934BSe8","DHd"],"followed":false,"online":true,"group_ids":[89,798],"state":"07Xfeq","tickets":[{"ticket_id":"CP0v","created_at":"2005-02-18T17:55:54Z"},{"ticket_id":"WIZMwz","created_at":"2030-06-14T12:48:47Z"},{"ticket_id":"9OtRFski","created_at":"2019-10-25T07:05:50Z"}],"carts":[],"omnichannel":{"fb_messenger":[],"twilio":[{}]},"address":{"address":"rqEXxg","city":"r0qacCtl","country":"s2ovsji0","state":"APaTfB4","postal_code":"g7"},"__priv_lc2_customer_id":"10edXXhaW"}]};
// @ts-expect-error const
export const v1311: t.SubscribeCustomersResponse = {"subscription_id":"urH2NEwW","customers":[{"id":"AZ","type":"customer","name":"P","email":"c4dhla6CN9","email_verified":true,"avatar":"","phone_number":"d","present":true,"visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","tickets":[{"ticket_id":"J"},{"ticket_id":"GS0AFe","created_at":"2013-03-19T11:34:31Z"},{"ticket_id":"4L","created_at":"2006-02-08T19:11:58Z"}],"carts":[{"store_uuid":"T4x","store_platform":"3uA35HZix","customer_signed_in":true,"subtotal":804.0063134394586,"total":-435.98361359909177,"subtotal_usd":-762.5301978550851,"total_usd":-881.3335527665913,"currency":"KWx1dPQ","items":[],"last_updated_at":"2017-03-13T08:52:35Z"},{"store_uuid":"","store_platform":"","customer_signed_in":true,"subtotal":-791.4726394228637,"subtotal_usd":302.99506010487676,"total_usd":0.22101867944002151,"currency":"F4i","items":[],"last_updated_at":"2005-01-16T19:32:38Z"},{"store_uuid":"QhCkP","store_platform":"0njw5xA","customer_signed_in":false,"subtotal":-870.0714590959251,"total":364.22815965488553,"subtotal_usd":-42.09078010171652,"total_usd":560.6749174185097,"currency":"2jwzbE8nmb","items":[],"last_updated_at":"2014-06-24T05:31:47Z"}],"omnichannel":{"fb_messenger":[{},{}],"twilio":[]},"address":{"address":"vj3TATpeUH","city":"fWUExpIPt","country":"C","state":"afr3X8h","postal_code":"0"},"__priv_lc2_customer_id":"LhJ"},{"id":"ExJu","type":"no such value","name":"BefStzoY","email":"yYt0pmDMv","email_verified":false,"avatar":"Mj5gK4","phone_number":"T2yO","created_at":"2008-01-21T21:07:05Z","present":false,"events_seen_up_to":"2017-01-15T08:11:29Z","visit":{"started_at":"2030-08-29T15:44:23Z","ended_at":"2005-03-25T09:45:59Z","referrer":"F9wmIs8","ip":"XdEBb6V","user_agent":"4eqzHCw","last_pages":[{},{},{}]},"session_fields":[{}],"statistics":{"chats_count":-943,"threads_count":-794,"visits_count":360,"page_views_count":399,"greetings_shown_count":-842,"greetings_accepted_count":-222,"greetings_converted_count":51,"tickets_inbox_count":293,"tickets_archive_count":-935,"tickets_spam_count":54,"tickets_trash_count":701,"orders_count":69,"last_visit_started_at":"2002-10-27T20:05:09Z"},"agent_last_event_created_at":"2024-12-26T10:30:51Z","customer_last_event_created_at":"2030-10-07T02:10:00Z","chat_ids":["UDgw","Nc3PkPU"],"followed":false,"online":true,"group_ids":[-72,-449],"state":"qf6E1R","tickets":[{"created_at":"2019-12-05T14:22:29Z"}],"carts":[{"store_uuid":"","customer_signed_in":true,"subtotal":-308.07670252397656,"total":948.6734550446272,"subtotal_usd":-988.2005020044744,"total_usd":23.349151015281677,"currency":"aPmA5oj","items":[],"last_updated_at":"2003-09-09T18:31:49Z"},{"store_uuid":"Z","store_platform":"59rdOjZ1","customer_signed_in":false,"subtotal":-246.19231279939413,"total":392.6328690722585,"subtotal_usd":534.408213570714,"total_usd":-17.163144424557686,"currency":"3WPn","items":[],"last_updated_at":"2005-09-14T00:12:25Z"},{"store_uuid":"xuPPs0yl","store_platform":"mwVWoc","customer_signed_in":true,"subtotal":846.9692426733673,"total":-971.2823056615889,"subtotal_usd":-962.3067420907319,"total_usd":942.8124306723475,"currency":"Tg","items":[]}],"omnichannel":{"fb_messenger":[{},{},{}],"twilio":[]},"address":{"address":"FfnTBi64l1","city":"JrI3kk6Agn","country":"EYuQQAMi4","state":"Ve","postal_code":""},"__priv_lc2_customer_id":"noi"},{"id":"eTKsgPV","type":"customer","email_verified":true,"avatar":"xcpn7J8Pr","phone_number":"RbudIW25N","created_at":"2019-02-24T14:04:33Z","present":true,"visit":{"started_at":"2004-09-05T13:48:32Z","ended_at":"2029-03-22T03:54:51Z","referrer":"4o5c5","ip":"69s","last_pages":[{}]},"session_fields":[{}],"statistics":{"chats_count":-968,"threads_count":18,"page_views_count":-441,"greetings_accepted_count":-935,"greetings_converted_count":105,"tickets_count":-190,"tickets_inbox_count":-912,"tickets_archive_count":796,"tickets_spam_count":77,"tickets_trash_count":686},"customer_last_event_created_at":"2022-08-17T11:06:51Z","chat_ids":["934BSe8","DHd"],"followed":false,"online":true,"group_ids":[89,798],"state":"07Xfeq","tickets":[{"ticket_id":"CP0v","created_at":"2005-02-18T17:55:54Z"},{"ticket_id":"WIZMwz","created_at":"2030-06-14T12:48:47Z"},{"ticket_id":"9OtRFski","created_at":"2019-10-25T07:05:50Z"}],"carts":[],"omnichannel":{"fb_messenger":[],"twilio":[{}]},"address":{"address":"rqEXxg","city":"r0qacCtl","country":"s2ovsji0","state":"APaTfB4","postal_code":"g7"},"__priv_lc2_customer_id":"10edXXhaW"}]};
export const v1312: t.SubscribedCustomersTotalsUpdatedPayload = {};
// @ts-expect-error type
export const v1313: t.SubscribedCustomersTotalsUpdatedPayload = 7;
// @ts-expect-error type
export const v1314: t.SubscribedCustomersTotalsUpdatedPayload = {"unexpected":true};
export const v1315: t.SubscribedCustomersTotalsUpdatedPayload = {};
export const v1316: t.Summary = {"text":"88rLS"};
// @ts-expect-error type
export const v1317: t.Summary = 7;
// @ts-expect-error type
export const v1318: t.Summary = {"text":7};
export const v1319: t.Summary = {"status":"H2N","text":"WhW","updated_at":"2013-11-18T03:40:22Z"};
// @ts-expect-error anyOf
export const v1320: t.Summary = {"status":7,"text":"WhW","updated_at":"2013-11-18T03:40:22Z"};
export const v1321: t.SystemChatEvent = {"id":"aG88rL","type":"system","source":"CEizpjEeyV","subtype":"cA","version":181,"details":"smOHVlSC","created_at":"2023-12-08T18:09:19Z","visibility":"jT"};
// @ts-expect-error type
export const v1322: t.SystemChatEvent = 7;
// @ts-expect-error required
export const v1323: t.SystemChatEvent = {"type":"system","source":"CEizpjEeyV","subtype":"cA","version":181,"details":"smOHVlSC","created_at":"2023-12-08T18:09:19Z","visibility":"jT"};
// @ts-expect-error type
export const v1324: t.SystemChatEvent = {"id":7,"type":"system","source":"CEizpjEeyV","subtype":"cA","version":181,"details":"smOHVlSC","created_at":"2023-12-08T18:09:19Z","visibility":"jT"};
// @ts-expect-error required
export const v1325: t.SystemChatEvent = {"id":"aG88rL","source":"CEizpjEeyV","subtype":"cA","version":181,"details":"smOHVlSC","created_at":"2023-12-08T18:09:19Z","visibility":"jT"};
// @ts-expect-error const
export const v1326: t.SystemChatEvent = {"id":"aG88rL","type":"no such value","source":"CEizpjEeyV","subtype":"cA","version":181,"details":"smOHVlSC","created_at":"2023-12-08T18:09:19Z","visibility":"jT"};
// @ts-expect-error anyOf
export const v1327: t.SystemChatEvent = {"id":"aG88rL","type":"system","source":7,"subtype":"cA","version":181,"details":"smOHVlSC","created_at":"2023-12-08T18:09:19Z","visibility":"jT"};
// @ts-expect-error anyOf
export const v1328: t.SystemChatEvent = {"id":"aG88rL","type":"system","source":"CEizpjEeyV","subtype":7,"version":181,"details":"smOHVlSC","created_at":"2023-12-08T18:09:19Z","visibility":"jT"};
export const v1329: t.SystemChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system","source":"dhla6CN9oD","subtype":"","version":42,"details":"d","created_at":"2029-10-01T23:04:58Z","visibility":"all"};
// @ts-expect-error const
export const v1330: t.SystemChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","source":"dhla6CN9oD","subtype":"","version":42,"details":"d","created_at":"2029-10-01T23:04:58Z","visibility":"all"};
export const v1331: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1332: t.SystemMessageChatEvent = 7;
// @ts-expect-error required
export const v1333: t.SystemMessageChatEvent = {"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1334: t.SystemMessageChatEvent = {"id":7,"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error required
export const v1335: t.SystemMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error const
export const v1336: t.SystemMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error anyOf
export const v1337: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":7,"text":"Vrlc"};
export const v1338: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","visibility":"e8GmQdW4ZB"};
// @ts-expect-error const
export const v1339: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","visibility":"e8GmQdW4ZB"};
// @ts-expect-error anyOf
export const v1340: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":7,"text":"","visibility":"e8GmQdW4ZB"};
export const v1341: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS"};
// @ts-expect-error type
export const v1342: t.SystemMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v1343: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1344: t.SystemMessageChatEventInput = {"system_message_type":"88rLS"};
// @ts-expect-error type
export const v1345: t.SystemMessageChatEventInput = {"type":7,"system_message_type":"88rLS"};
// @ts-expect-error const
export const v1346: t.SystemMessageChatEventInput = {"type":"no such value","system_message_type":"88rLS"};
// @ts-expect-error required
export const v1347: t.SystemMessageChatEventInput = {"type":"system_message"};
// @ts-expect-error anyOf
export const v1348: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":7};
export const v1349: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error additionalProperties
export const v1350: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{},"unexpected":true};
// @ts-expect-error const
export const v1351: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"no such value","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error anyOf
export const v1352: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":7,"text":"hWmAZKiP","text_vars":{}};
export const v1353: t.SystemMessageType = "agent_added";
// @ts-expect-error anyOf
export const v1354: t.SystemMessageType = 7;
export const v1355: t.SystemMessageType = "rating.chat_commented";
// @ts-expect-error anyOf
export const v1356: t.SystemMessageType = 7;
export const v1357: t.SystemMessageTypeInput = "routing.assigned_disconnected";
// @ts-expect-error type
export const v1358: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1359: t.SystemMessageTypeInput = "no such value";
export const v1360: t.SystemMessageTypeInput = "routing.assigned_signed_out";
// @ts-expect-error type
export const v1361: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1362: t.SystemMessageTypeInput = "no such value";
export const v1363: t.TagCreatedPayload = {"name":"aG88rL"};
// @ts-expect-error type
export const v1364: t.TagCreatedPayload = 7;
// @ts-expect-error required
export const v1365: t.TagCreatedPayload = {};
// @ts-expect-error type
export const v1366: t.TagCreatedPayload = {"name":7};
export const v1367: t.TagCreatedPayload = {"name":"urH2NEwW","group_ids":[-597,-152,670],"created_at":"2004-09-12T23:02:54Z","author_id":"l"};
// @ts-expect-error required
export const v1368: t.TagCreatedPayload = {"group_ids":[-597,-152,670],"created_at":"2004-09-12T23:02:54Z","author_id":"l"};
export const v1369: t.TagDeletedPayload = {"name":"aG88rL"};
// @ts-expect-error type
export const v1370: t.TagDeletedPayload = 7;
// @ts-expect-error required
export const v1371: t.TagDeletedPayload = {};
// @ts-expect-error type
export const v1372: t.TagDeletedPayload = {"name":7};
export const v1373: t.TagDeletedPayload = {"name":"urH2NEwW"};
// @ts-expect-error required
export const v1374: t.TagDeletedPayload = {};
export const v1375: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1376: t.TagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1377: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1378: t.TagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1379: t.TagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1380: t.TagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1381: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1382: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1383: t.TagUpdatedPayload = {"name":"aG88rL"};
// @ts-expect-error type
export const v1384: t.TagUpdatedPayload = 7;
// @ts-expect-error required
export const v1385: t.TagUpdatedPayload = {};
// @ts-expect-error type
export const v1386: t.TagUpdatedPayload = {"name":7};
export const v1387: t.TagUpdatedPayload = {"name":"urH2NEwW","group_ids":[-597,-152,670]};
// @ts-expect-error required
export const v1388: t.TagUpdatedPayload = {"group_ids":[-597,-152,670]};
export const v1389: t.Thread = {"id":"aG88rL","active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju","customer_visit":{"ip":"JhqdM1o"}};
// @ts-expect-error type
export const v1390: t.Thread = 7;
// @ts-expect-error required
export const v1391: t.Thread = {"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju","customer_visit":{"ip":"JhqdM1o"}};
// @ts-expect-error type
export const v1392: t.Thread = {"id":7,"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju","customer_visit":{"ip":"JhqdM1o"}};
// @ts-expect-error required
export const v1393: t.Thread = {"id":"aG88rL","created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju","customer_visit":{"ip":"JhqdM1o"}};
export const v1394: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"type":"a6","id":"N9oD","custom_id":"","created_at":"2016-02-02T23:48:00Z"},{"id":"B6eS80NGc","custom_id":"Ht35Bvb7t","type":"filled_form","created_at":"2013-10-27T22:25:12Z","author_id":"MS6mrvH","visibility":"ZkW","properties":{},"form_id":"y0D9","form_type":"bTWOruO","fields":[],"deleted":false},{"id":"AFe1BoKCJ","custom_id":"n4L","type":"system_message","created_at":"2016-03-05T06:49:11Z","system_message_type":"ttT4xzY3","text":"35HZ","text_vars":{},"visibility":"t"}],"created_at":"2027-04-09T21:07:12Z","properties":{},"access":{"group_ids":[176,578]},"restricted_access":"dPQ1kIlyw","tags":["bPf3aqg5","O"],"queue":{"position":-947,"wait_time":23},"queues_duration":327,"previous_thread_id":"c","next_thread_id":"HNNCQhCkP","previous_accessible_thread_id":"0njw5xA","next_accessible_thread_id":"AeJQvDL","summary":{"status":"error","text":"zbE8","updated_at":"2006-01-01T13:27:29Z"},"customer_visit":{"ip":"XVgMO","user_agent":"u5vj3","geolocation":{"country":"peUHY1fW","country_code":"xpIPt","region":"C","city":"afr3X8h","timezone":"0","latitude":"LhJ","longitude":"xJuWY"}}};
// @ts-expect-error anyOf
export const v1395: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[7,{"id":"B6eS80NGc","custom_id":"Ht35Bvb7t","type":"filled_form","created_at":"2013-10-27T22:25:12Z","author_id":"MS6mrvH","visibility":"ZkW","properties":{},"form_id":"y0D9","form_type":"bTWOruO","fields":[],"deleted":false},{"id":"AFe1BoKCJ","custom_id":"n4L","type":"system_message","created_at":"2016-03-05T06:49:11Z","system_message_type":"ttT4xzY3","text":"35HZ","text_vars":{},"visibility":"t"}],"created_at":"2027-04-09T21:07:12Z","properties":{},"access":{"group_ids":[176,578]},"restricted_access":"dPQ1kIlyw","tags":["bPf3aqg5","O"],"queue":{"position":-947,"wait_time":23},"queues_duration":327,"previous_thread_id":"c","next_thread_id":"HNNCQhCkP","previous_accessible_thread_id":"0njw5xA","next_accessible_thread_id":"AeJQvDL","summary":{"status":"error","text":"zbE8","updated_at":"2006-01-01T13:27:29Z"},"customer_visit":{"ip":"XVgMO","user_agent":"u5vj3","geolocation":{"country":"peUHY1fW","country_code":"xpIPt","region":"C","city":"afr3X8h","timezone":"0","latitude":"LhJ","longitude":"xJuWY"}}};
// @ts-expect-error anyOf
export const v1396: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"id":"N9oD","custom_id":"","created_at":"2016-02-02T23:48:00Z"},{"id":"B6eS80NGc","custom_id":"Ht35Bvb7t","type":"filled_form","created_at":"2013-10-27T22:25:12Z","author_id":"MS6mrvH","visibility":"ZkW","properties":{},"form_id":"y0D9","form_type":"bTWOruO","fields":[],"deleted":false},{"id":"AFe1BoKCJ","custom_id":"n4L","type":"system_message","created_at":"2016-03-05T06:49:11Z","system_message_type":"ttT4xzY3","text":"35HZ","text_vars":{},"visibility":"t"}],"created_at":"2027-04-09T21:07:12Z","properties":{},"access":{"group_ids":[176,578]},"restricted_access":"dPQ1kIlyw","tags":["bPf3aqg5","O"],"queue":{"position":-947,"wait_time":23},"queues_duration":327,"previous_thread_id":"c","next_thread_id":"HNNCQhCkP","previous_accessible_thread_id":"0njw5xA","next_accessible_thread_id":"AeJQvDL","summary":{"status":"error","text":"zbE8","updated_at":"2006-01-01T13:27:29Z"},"customer_visit":{"ip":"XVgMO","user_agent":"u5vj3","geolocation":{"country":"peUHY1fW","country_code":"xpIPt","region":"C","city":"afr3X8h","timezone":"0","latitude":"LhJ","longitude":"xJuWY"}}};
export const v1397: t.ThreadDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp"};
// @ts-expect-error type
export const v1398: t.ThreadDeletedPayload = 7;
// @ts-expect-error required
export const v1399: t.ThreadDeletedPayload = {"thread_id":"A9CEizp"};
// @ts-expect-error type
export const v1400: t.ThreadDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp"};
// @ts-expect-error required
export const v1401: t.ThreadDeletedPayload = {"chat_id":"aG88rL"};
export const v1402: t.ThreadDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W"};
export const v1403: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1404: t.ThreadPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v1405: t.ThreadPropertiesDeletedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1406: t.ThreadPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1407: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1408: t.ThreadPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1409: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1410: t.ThreadPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v1411: t.ThreadPropertiesUpdatedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1412: t.ThreadPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1413: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1414: t.ThreadPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1415: t.ThreadSummary = {"id":"aG88rL","queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1416: t.ThreadSummary = 7;
// @ts-expect-error required
export const v1417: t.ThreadSummary = {"queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1418: t.ThreadSummary = {"id":7,"queue":{"wait_time":-691}};
export const v1419: t.ThreadSummary = {"id":"urH2NEwW","active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
// @ts-expect-error required
export const v1420: t.ThreadSummary = {"active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
export const v1421: t.ThreadSummarySetPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","summary":{"status":""}};
// @ts-expect-error type
export const v1422: t.ThreadSummarySetPayload = 7;
// @ts-expect-error required
export const v1423: t.ThreadSummarySetPayload = {"thread_id":"A9CEizp","summary":{"status":""}};
// @ts-expect-error type
export const v1424: t.ThreadSummarySetPayload = {"chat_id":7,"thread_id":"A9CEizp","summary":{"status":""}};
// @ts-expect-error required
export const v1425: t.ThreadSummarySetPayload = {"chat_id":"aG88rL","summary":{"status":""}};
// @ts-expect-error anyOf
export const v1426: t.ThreadSummarySetPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","summary":{"status":7}};
export const v1427: t.ThreadSummarySetPayload = {"chat_id":"urH2NEwW","thread_id":"W","summary":{"status":"KiPw8c4dh","text":""}};
// @ts-expect-error anyOf
export const v1428: t.ThreadSummarySetPayload = {"chat_id":"urH2NEwW","thread_id":"W","summary":{"status":7,"text":""}};
export const v1429: t.ThreadTaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1430: t.ThreadTaggedPayload = 7;
// @ts-expect-error required
export const v1431: t.ThreadTaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1432: t.ThreadTaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1433: t.ThreadTaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1434: t.ThreadTaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1435: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1436: t.ThreadUntaggedPayload = 7;
// @ts-expect-error required
export const v1437: t.ThreadUntaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1438: t.ThreadUntaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1439: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1440: t.ThreadUntaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1441: t.ThreadsDeletedPayload = {"date_to":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v1442: t.ThreadsDeletedPayload = 7;
// @ts-expect-error type
export const v1443: t.ThreadsDeletedPayload = {"date_to":7};
export const v1444: t.ThreadsDeletedPayload = {"date_from":"2010-04-17T21:37:29Z","date_to":"2024-02-23T04:25:50Z","tag":"P"};
export const v1445: t.Ticket = {"created_at":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v1446: t.Ticket = 7;
// @ts-expect-error type
export const v1447: t.Ticket = {"created_at":7};
export const v1448: t.Ticket = {"ticket_id":"rH2","created_at":"2015-05-25T02:47:12Z"};
export const v1449: t.TicketCreatedPayload = {"customer_id":"aG88rL","ticket_id":"A9CEizp","silo":"eyVrl","created_at":"2013-08-25T07:12:39Z"};
// @ts-expect-error type
export const v1450: t.TicketCreatedPayload = 7;
// @ts-expect-error required
export const v1451: t.TicketCreatedPayload = {"ticket_id":"A9CEizp","silo":"eyVrl","created_at":"2013-08-25T07:12:39Z"};
// @ts-expect-error type
export const v1452: t.TicketCreatedPayload = {"customer_id":7,"ticket_id":"A9CEizp","silo":"eyVrl","created_at":"2013-08-25T07:12:39Z"};
// @ts-expect-error required
export const v1453: t.TicketCreatedPayload = {"customer_id":"aG88rL","silo":"eyVrl","created_at":"2013-08-25T07:12:39Z"};
export const v1454: t.TicketCreatedPayload = {"customer_id":"urH2NEwW","ticket_id":"W","silo":"ZKiP","created_at":"2030-01-29T01:07:11Z"};
export const v1455: t.TicketDeletedPayload = {"customer_id":"aG88rL","ticket_id":"A9CEizp"};
// @ts-expect-error type
export const v1456: t.TicketDeletedPayload = 7;
// @ts-expect-error required
export const v1457: t.TicketDeletedPayload = {"ticket_id":"A9CEizp"};
// @ts-expect-error type
export const v1458: t.TicketDeletedPayload = {"customer_id":7,"ticket_id":"A9CEizp"};
// @ts-expect-error required
export const v1459: t.TicketDeletedPayload = {"customer_id":"aG88rL"};
export const v1460: t.TicketDeletedPayload = {"customer_id":"urH2NEwW","ticket_id":"W"};
export const v1461: t.Timestamp = "2019-01-17T23:58:16Z";
// @ts-expect-error type
export const v1462: t.Timestamp = 7;
export const v1463: t.Timestamp = "2022-04-09T12:52:37Z";
// @ts-expect-error type
export const v1464: t.Timestamp = 7;
export const v1465: t.TransferChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v1466: t.TransferChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1467: t.TransferChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1468: t.TransferChatRequest = {};
// @ts-expect-error type
export const v1469: t.TransferChatRequest = {"id":7};
export const v1470: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"agent","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true};
// @ts-expect-error additionalProperties
export const v1471: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"agent","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true,"unexpected":true};
// @ts-expect-error required
export const v1472: t.TransferChatRequest = {"target":{"type":"agent","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true};
// @ts-expect-error enum
export const v1473: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"no such value","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true};
export const v1474: t.TransferReason = "manual";
// @ts-expect-error anyOf
export const v1475: t.TransferReason = 7;
export const v1476: t.TransferReason = "inactive";
// @ts-expect-error anyOf
export const v1477: t.TransferReason = 7;
export const v1478: t.TransferTarget = {"type":"agent","ids":[]};
// @ts-expect-error type
export const v1479: t.TransferTarget = 7;
// @ts-expect-error additionalProperties
export const v1480: t.TransferTarget = {"type":"agent","ids":[],"unexpected":true};
// @ts-expect-error required
export const v1481: t.TransferTarget = {"ids":[]};
// @ts-expect-error type
export const v1482: t.TransferTarget = {"type":7,"ids":[]};
// @ts-expect-error enum
export const v1483: t.TransferTarget = {"type":"no such value","ids":[]};
// @ts-expect-error required
export const v1484: t.TransferTarget = {"type":"agent"};
export const v1485: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"]};
// @ts-expect-error additionalProperties
export const v1486: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"],"unexpected":true};
// @ts-expect-error enum
export const v1487: t.TransferTarget = {"type":"no such value","ids":["NEwWhWmAZ"]};
export const v1488: t.TypingIndicator = {"visibility":"agents","is_typing":false};
// @ts-expect-error type
export const v1489: t.TypingIndicator = 7;
// @ts-expect-error anyOf
export const v1490: t.TypingIndicator = {"visibility":7,"is_typing":false};
// @ts-expect-error type
export const v1491: t.TypingIndicator = {"visibility":"agents","is_typing":"text"};
export const v1492: t.TypingIndicator = {"author_id":"rH2","visibility":"WhW","timestamp":-152,"is_typing":false};
// @ts-expect-error anyOf
export const v1493: t.TypingIndicator = {"author_id":"rH2","visibility":7,"timestamp":-152,"is_typing":false};
export const v1494: t.UnfollowChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v1495: t.UnfollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1496: t.UnfollowChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1497: t.UnfollowChatRequest = {};
// @ts-expect-error type
export const v1498: t.UnfollowChatRequest = {"id":7};
export const v1499: t.UnfollowChatRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1500: t.UnfollowChatRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1501: t.UnfollowChatRequest = {};
export const v1502: t.UnfollowChatResponse = {};
// @ts-expect-error type
export const v1503: t.UnfollowChatResponse = 7;
export const v1504: t.UnfollowChatResponse = {"chat_id":"rH2"};
// @ts-expect-error type
export const v1505: t.UnfollowChatResponse = 7;
export const v1506: t.UnknownChatEvent = {"type":"aG88rL","id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1507: t.UnknownChatEvent = 7;
// @ts-expect-error required
export const v1508: t.UnknownChatEvent = {"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1509: t.UnknownChatEvent = {"type":7,"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error required
export const v1510: t.UnknownChatEvent = {"type":"aG88rL","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
export const v1511: t.UnknownChatEvent = {"type":"urH2NEwW","id":"W","custom_id":"ZKiP","created_at":"2011-12-02T21:03:07Z"};
export const v1512: t.UnknownFilledFormField = {"type":"aG88rL","id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1513: t.UnknownFilledFormField = 7;
// @ts-expect-error required
export const v1514: t.UnknownFilledFormField = {"id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1515: t.UnknownFilledFormField = {"type":7,"id":"A9CEizp","label":"E"};
// @ts-expect-error required
export const v1516: t.UnknownFilledFormField = {"type":"aG88rL","label":"E"};
export const v1517: t.UnknownFilledFormField = {"type":"urH2NEwW","id":"W","label":"AZ"};
export const v1518: t.UnknownFormField = {"type":"aG88rL","id":"A9CEizp","label":"E","required":true};
// @ts-expect-error type
export const v1519: t.UnknownFormField = 7;
// @ts-expect-error required
export const v1520: t.UnknownFormField = {"id":"A9CEizp","label":"E","required":true};
// @ts-expect-error type
export const v1521: t.UnknownFormField = {"type":7,"id":"A9CEizp","label":"E","required":true};
// @ts-expect-error required
export const v1522: t.UnknownFormField = {"type":"aG88rL","label":"E","required":true};
export const v1523: t.UnknownFormField = {"type":"urH2NEwW","id":"W","label":"AZ","required":true};
export const v1524: t.UnknownUser = {"type":"aG88rL","id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error type
export const v1525: t.UnknownUser = 7;
// @ts-expect-error required
export const v1526: t.UnknownUser = {"id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error type
export const v1527: t.UnknownUser = {"type":7,"id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error required
export const v1528: t.UnknownUser = {"type":"aG88rL","name":"eyVrl","email":"KXsm"};
export const v1529: t.UnknownUser = {"type":"urH2NEwW","id":"W","name":"ZKiP","email":"c4dhla6CN9","present":true,"events_seen_up_to":"2001-07-03T01:57:48Z","avatar":"e8GmQdW4ZB"};
export const v1530: t.UnsubscribeCustomersRequest = {"subscription_id":"aG88rL"};
// @ts-expect-error type
export const v1531: t.UnsubscribeCustomersRequest = 7;
// @ts-expect-error additionalProperties
export const v1532: t.UnsubscribeCustomersRequest = {"subscription_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1533: t.UnsubscribeCustomersRequest = {};
// @ts-expect-error type
export const v1534: t.UnsubscribeCustomersRequest = {"subscription_id":7};
export const v1535: t.UnsubscribeCustomersRequest = {"subscription_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1536: t.UnsubscribeCustomersRequest = {"subscription_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1537: t.UnsubscribeCustomersRequest = {};
export const v1538: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1539: t.UntagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1540: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1541: t.UntagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1542: t.UntagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1543: t.UntagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1544: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1545: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1546: t.UpdateChatPropertiesRequest = {"id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v1547: t.UpdateChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1548: t.UpdateChatPropertiesRequest = {"id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1549: t.UpdateChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v1550: t.UpdateChatPropertiesRequest = {"id":7,"properties":{}};
// @ts-expect-error required
export const v1551: t.UpdateChatPropertiesRequest = {"id":"aG88rL"};
export const v1552: t.UpdateChatPropertiesRequest = {"id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v1553: t.UpdateChatPropertiesRequest = {"id":"urH2NEwW","properties":{},"unexpected":true};
export const v1554: t.UpdateCustomerRequest = {"id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":"","session_fields":[{},{},{}]};
// @ts-expect-error type
export const v1555: t.UpdateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v1556: t.UpdateCustomerRequest = {"id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":"","session_fields":[{},{},{}],"unexpected":true};
// @ts-expect-error required
export const v1557: t.UpdateCustomerRequest = {"name":"juzpjTJh","email":"","session_fields":[{},{},{}]};
// @ts-expect-error type
export const v1558: t.UpdateCustomerRequest = {"id":7,"name":"juzpjTJh","email":"","session_fields":[{},{},{}]};
export const v1559: t.UpdateCustomerRequest = {"id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","phone_number":"+91607","omnichannel":{"fbmessenger":{"id":"eS80NGc00H","name":"5Bvb7tBX1","last_name":"OM","profile_pic":"mrvHbrZkWy","gender":"0D9q","locale":"bTWOruO","is_verified_user":true},"twilio":{"phone_number":"NhJ6bJGS0A"}},"address":{"address":"BoKCJGsn4","city":"mjpYl","state":"ttT4xzY3","postal_code":"35HZ"}};
// @ts-expect-error additionalProperties
export const v1560: t.UpdateCustomerRequest = {"id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","phone_number":"+91607","omnichannel":{"fbmessenger":{"id":"eS80NGc00H","name":"5Bvb7tBX1","last_name":"OM","profile_pic":"mrvHbrZkWy","gender":"0D9q","locale":"bTWOruO","is_verified_user":true},"twilio":{"phone_number":"NhJ6bJGS0A"}},"address":{"address":"BoKCJGsn4","city":"mjpYl","state":"ttT4xzY3","postal_code":"35HZ"},"unexpected":true};
// @ts-expect-error required
export const v1561: t.UpdateCustomerRequest = {"email":"","phone_number":"+91607","omnichannel":{"fbmessenger":{"id":"eS80NGc00H","name":"5Bvb7tBX1","last_name":"OM","profile_pic":"mrvHbrZkWy","gender":"0D9q","locale":"bTWOruO","is_verified_user":true},"twilio":{"phone_number":"NhJ6bJGS0A"}},"address":{"address":"BoKCJGsn4","city":"mjpYl","state":"ttT4xzY3","postal_code":"35HZ"}};
export const v1562: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1563: t.UpdateCustomerResponse = 7;
export const v1564: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1565: t.UpdateCustomerResponse = 7;
export const v1566: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1567: t.UpdateEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1568: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1569: t.UpdateEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1570: t.UpdateEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v1571: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v1572: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v1573: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v1574: t.UpdateSessionRequest = {"token":"aG88rL"};
// @ts-expect-error type
export const v1575: t.UpdateSessionRequest = 7;
// @ts-expect-error additionalProperties
export const v1576: t.UpdateSessionRequest = {"token":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1577: t.UpdateSessionRequest = {};
// @ts-expect-error type
export const v1578: t.UpdateSessionRequest = {"token":7};
export const v1579: t.UpdateSessionRequest = {"token":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1580: t.UpdateSessionRequest = {"token":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1581: t.UpdateSessionRequest = {};
export const v1582: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1583: t.UpdateThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1584: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1585: t.UpdateThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1586: t.UpdateThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1587: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v1588: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v1589: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v1590: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX"};
// @ts-expect-error type
export const v1591: t.UploadFileRequest = 7;
// @ts-expect-error additionalProperties
export const v1592: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX","unexpected":true};
// @ts-expect-error required
export const v1593: t.UploadFileRequest = {};
// @ts-expect-error type
export const v1594: t.UploadFileRequest = {"file":7};
export const v1595: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD"};
// @ts-expect-error additionalProperties
export const v1596: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD","unexpected":true};
// @ts-expect-error required
export const v1597: t.UploadFileRequest = {};
export const v1598: t.UploadFileResponse = {"url":"aG88rL"};
// @ts-expect-error type
export const v1599: t.UploadFileResponse = 7;
// @ts-expect-error required
export const v1600: t.UploadFileResponse = {};
// @ts-expect-error type
export const v1601: t.UploadFileResponse = {"url":7};
export const v1602: t.UploadFileResponse = {"url":"urH2NEwW"};
// @ts-expect-error required
export const v1603: t.UploadFileResponse = {};
export const v1604: t.User = {"type":"88rLS","id":"9CEi","email":"E","present":true,"avatar":"cA"};
// @ts-expect-error anyOf
export const v1605: t.User = 7;
// @ts-expect-error anyOf
export const v1606: t.User = {"id":"9CEi","email":"E","present":true,"avatar":"cA"};
export const v1607: t.User = {"id":"H2N","type":"customer","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","phone_number":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","visit":{"ended_at":"2022-12-27T15:31:01Z","referrer":"Ht35Bvb7t","ip":"15AmOMS6","user_agent":"vHb","geolocation":{"country":"W","country_code":"y0D9","region":"","city":"","timezone":"OruOglT8","latitude":"J"},"last_pages":[{"opened_at":"2022-11-13T12:04:51Z","url":"KC","title":"sn4LG"},{"opened_at":"2004-04-25T04:58:13Z","url":"tT4","title":"Y3uA"}]},"agent_last_event_created_at":"2025-02-11T07:08:18Z","chat_ids":["hmdPQKWx1"],"followed":false,"online":false,"group_ids":[-632,-204],"state":"KUbPf3aqg","carts":[{"store_uuid":"bwF4i","store_platform":"kcEZHN","customer_signed_in":true,"subtotal":-753.3956952393055,"total":-676.4947487972677,"subtotal_usd":-955.0887648947537,"total_usd":697.0171579159796,"currency":"w","last_updated_at":"2013-07-22T10:03:34Z"},{"store_uuid":"DLW","store_platform":"2jwzbE8nmb","customer_signed_in":false,"subtotal":-3.1059281900525093,"total":-540.7701786607504,"subtotal_usd":599.0414526313543,"total_usd":-795.0444375164807,"currency":"eDu5vj3","items":[{}],"last_updated_at":"2007-01-24T12:48:51Z"}],"omnichannel":{"fb_messenger":[{"ID":"pIPt","Name":"C","FirstName":"afr3X8h","LastName":"0","ProfilePicURL":"LhJ","Gender":"xJuWY","Locale":"","IsVerifiedUser":false},{"ID":"oYeY","Name":"t0pmDMvG","FirstName":"JMj5g","LastName":"PyT2yOvrd","ProfilePicURL":"ifnSFIdCu","Gender":"Pp9P5","Locale":"xnklWzV9","IsVerifiedUser":false},{"ID":"wmIs8eRXdE","Name":"","LastName":"P4eqzHCw","Gender":"lDaxbNgUQH","Locale":"ery","IsVerifiedUser":false}]},"address":{"address":"cLGX0G","city":"eW00f","country":"X6YAF1i8","state":"hk","postal_code":"SyUDgwPNc"}};
export const v1608: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"id":"Eizpj","type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error type
export const v1609: t.UserAddedToChatPayload = 7;
// @ts-expect-error required
export const v1610: t.UserAddedToChatPayload = {"user":{"id":"Eizpj","type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error type
export const v1611: t.UserAddedToChatPayload = {"chat_id":7,"user":{"id":"Eizpj","type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error required
export const v1612: t.UserAddedToChatPayload = {"chat_id":"aG88rL","reason":"juzpjTJh","requester_id":""};
// @ts-expect-error anyOf
export const v1613: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":7,"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error anyOf
export const v1614: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
export const v1615: t.UserAddedToChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user":{"type":"","id":"l","name":"CN9oDvdGfd","present":true,"avatar":"GmQdW4ZB6e"},"reason":"0NGc00Ht35","requester_id":"b7t"};
export const v1616: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1617: t.UserRemovedFromChatPayload = 7;
// @ts-expect-error required
export const v1618: t.UserRemovedFromChatPayload = {"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1619: t.UserRemovedFromChatPayload = {"chat_id":7,"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error required
export const v1620: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","requester_id":"E"};
export const v1621: t.UserRemovedFromChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user_id":"","requester_id":"l"};
export const v1622: t.UserType = "customer";
// @ts-expect-error type
export const v1623: t.UserType = 7;
// @ts-expect-error enum
export const v1624: t.UserType = "no such value";
export const v1625: t.UserType = "customer";
// @ts-expect-error type
export const v1626: t.UserType = 7;
// @ts-expect-error enum
export const v1627: t.UserType = "no such value";
export const v1628: t.ValueFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v1629: t.ValueFilter = 7;
// @ts-expect-error anyOf
export const v1630: t.ValueFilter = {"exclude_values":[true,true],"unexpected":true};
export const v1631: t.ValueFilter = {"values":[false],"require_every_value":true};
export const v1632: t.Visibility = "all";
// @ts-expect-error anyOf
export const v1633: t.Visibility = 7;
export const v1634: t.Visibility = "all";
// @ts-expect-error anyOf
export const v1635: t.Visibility = 7;
export const v1636: t.VisibilityInput = "agents";
// @ts-expect-error type
export const v1637: t.VisibilityInput = 7;
// @ts-expect-error enum
export const v1638: t.VisibilityInput = "no such value";
export const v1639: t.VisibilityInput = "agents";
// @ts-expect-error type
export const v1640: t.VisibilityInput = 7;
// @ts-expect-error enum
export const v1641: t.VisibilityInput = "no such value";
export const v1642: t.Visit = {"ended_at":"2016-12-31T06:36:43Z","last_pages":[{"opened_at":"2004-06-03T09:46:17Z","url":""}]};
// @ts-expect-error type
export const v1643: t.Visit = 7;
// @ts-expect-error type
export const v1644: t.Visit = {"ended_at":7,"last_pages":[{"opened_at":"2004-06-03T09:46:17Z","url":""}]};
export const v1645: t.Visit = {"started_at":"2010-04-17T21:37:29Z","ended_at":"2024-02-23T04:25:50Z","referrer":"P","ip":"c4dhla6CN9","user_agent":"vdGfd","last_pages":[]};
export const v1646: t.VisitedPage = {"url":"88rLS"};
// @ts-expect-error type
export const v1647: t.VisitedPage = 7;
// @ts-expect-error type
export const v1648: t.VisitedPage = {"url":7};
export const v1649: t.VisitedPage = {"opened_at":"2010-04-17T21:37:29Z","url":"hWmAZKiP","title":"c4dhla6CN9"};
export const v1650: t.WorkScheduler = {"schedule":[{"start":"SA9CEi"},{"day":"eyVrl","enabled":true}]};
// @ts-expect-error type
export const v1651: t.WorkScheduler = 7;
// @ts-expect-error type
export const v1652: t.WorkScheduler = {"schedule":7};
// @ts-expect-error anyOf
export const v1653: t.WorkScheduler = {"schedule":[{"start":"SA9CEi"},{"day":7,"enabled":true}]};
export const v1654: t.WorkScheduler = {"timezone":"rH2","schedule":[{"day":"monday","enabled":true,"start":"KiPw8c4dh","end":""}]};
// @ts-expect-error anyOf
export const v1655: t.WorkScheduler = {"timezone":"rH2","schedule":[{"day":7,"enabled":true,"start":"KiPw8c4dh","end":""}]};
