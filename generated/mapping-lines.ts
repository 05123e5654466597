// Code generated from specs/. DO NOT EDIT.
import { anthropicMessagesLines } from './anthropic/anthropic-messages/lines.ts'
import { bedrockConverseLines } from './bedrock/bedrock-converse/lines.ts'
import { cerebrasChatLines } from './cerebras/cerebras-chat/lines.ts'
import { cohereChatLines } from './cohere/cohere-chat/lines.ts'
import { deepseekChatLines } from './deepseek/deepseek-chat/lines.ts'
import { geminiLines } from './gemini/gemini/lines.ts'
import { groqChatLines } from './groq/groq-chat/lines.ts'
import { mistralChatLines } from './mistral/mistral-chat/lines.ts'
import { moonshotChatLines } from './moonshot/moonshot-chat/lines.ts'
import { ollamaChatLines } from './ollama/ollama-chat/lines.ts'
import { openaiChatLines } from './openai/openai-chat/lines.ts'
import { openaiResponsesLines } from './openai/openai-responses/lines.ts'
import { openaiCompatibleLines } from './openai-compatible/openai-compatible/lines.ts'
import { openrouterChatLines } from './openrouter/openrouter-chat/lines.ts'
import { perplexityChatLines } from './perplexity/perplexity-chat/lines.ts'
import { togetherChatLines } from './together/together-chat/lines.ts'
import { xaiChatLines } from './xai/xai-chat/lines.ts'
import { xaiResponsesLines } from './xai/xai-responses/lines.ts'

/** The lines of every mapping that write a request, by api. */
export const lines = {
  'anthropic-messages': anthropicMessagesLines,
  'bedrock-converse': bedrockConverseLines,
  'cerebras-chat': cerebrasChatLines,
  'cohere-chat': cohereChatLines,
  'deepseek-chat': deepseekChatLines,
  gemini: geminiLines,
  'groq-chat': groqChatLines,
  'mistral-chat': mistralChatLines,
  'moonshot-chat': moonshotChatLines,
  'ollama-chat': ollamaChatLines,
  'openai-chat': openaiChatLines,
  'openai-responses': openaiResponsesLines,
  'openai-compatible': openaiCompatibleLines,
  'openrouter-chat': openrouterChatLines,
  'perplexity-chat': perplexityChatLines,
  'together-chat': togetherChatLines,
  'xai-chat': xaiChatLines,
  'xai-responses': xaiResponsesLines,
}
